import { blockLines } from './plain-reading/block-lines.ts';
import { companyOfTitle } from './plain-reading/company-of-title.ts';
import { leadersIn } from './plain-reading/leaders-in-lines.ts';
import { namesByShape } from './plain-reading/names-by-shape.ts';
import { statementsIn } from './plain-reading/statements-in-lines.ts';
import type { PeerReading } from './prediction.ts';

/** What anybody would write in an afternoon: something like a name with something like a title beside it. */
export async function readPage(page: Document): Promise<PeerReading> {
  const lines = blockLines(page.body);
  const site = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  const company = site || companyOfTitle(page.title);
  const leaders = leadersIn(lines, namesByShape(lines));
  return {
    prediction: { ...statementsIn(lines), ...(company && { company_name: company }), leaders },
  };
}
