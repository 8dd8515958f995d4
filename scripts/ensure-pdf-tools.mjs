import { existsSync } from 'node:fs';
import { installPackage } from './setup.mjs';

/** Reads the printed pages in tests. Where it cannot be had, those tests count as skipped. */
export async function ensurePdfTools() {
  if (!existsSync('/usr/bin/pdftotext')) await installPackage('poppler-utils');
}
