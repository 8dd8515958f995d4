import { Readability } from '@mozilla/readability';
import { blockLines } from './plain-reading/block-lines.ts';
import { companyOfTitle } from './plain-reading/company-of-title.ts';
import { leadersIn } from './plain-reading/leaders-in-lines.ts';
import { namesByCompromise } from './plain-reading/names-by-compromise.ts';
import { statementsIn } from './plain-reading/statements-in-lines.ts';
import { nothingRead, type PeerReading } from './prediction.ts';

/** On a copy, as its makers advise, because it takes the page apart; the result as nodes, not as text. */
export async function readPage(page: Document): Promise<PeerReading> {
  const start = performance.now();
  // `cloneNode` of a document is a document.
  const copy = page.cloneNode(true) as Document;
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  const readerMs = performance.now() - start;
  const company = article?.siteName || companyOfTitle(page.title);
  if (!(article?.content instanceof Element))
    return {
      prediction: { ...nothingRead(), ...(company && { company_name: company }) },
      readerMs,
    };
  const lines = blockLines(article.content);
  const leaders = leadersIn(lines, namesByCompromise(lines));
  const prediction = { ...statementsIn(lines), ...(company && { company_name: company }), leaders };
  return { prediction, readerMs };
}
