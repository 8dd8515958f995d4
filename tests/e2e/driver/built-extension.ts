import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `wxt build` put the extension: the same variable as in wxt.config.ts moves both. */
export function builtExtension(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const project = fileURLToPath(new URL('../../..', import.meta.url));
  return resolve(project, process.env['WXT_OUT_DIR'] ?? '.output', target);
}
