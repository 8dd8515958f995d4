import Defuddle from 'defuddle';
import { blockLines } from './plain-reading/block-lines.ts';
import { companyOfTitle } from './plain-reading/company-of-title.ts';
import { leadersIn } from './plain-reading/leaders-in-lines.ts';
import { namesByCompromise } from './plain-reading/names-by-compromise.ts';
import { statementsIn } from './plain-reading/statements-in-lines.ts';
import type { PeerReading } from './prediction.ts';

/** The bundle meant for browsers, on the page itself: it makes its own copy. */
export async function readPage(page: Document): Promise<PeerReading> {
  const start = performance.now();
  const read = new Defuddle(page, { url: page.URL }).parse();
  const readerMs = performance.now() - start;
  const { body } = new DOMParser().parseFromString(read.content, 'text/html');
  const lines = blockLines(body);
  // Where the page names no site it falls back to the bare domain: no name.
  const company = (read.site !== read.domain && read.site) || companyOfTitle(page.title);
  const leaders = leadersIn(lines, namesByCompromise(lines));
  const prediction = { ...statementsIn(lines), ...(company && { company_name: company }), leaders };
  return { prediction, readerMs };
}
