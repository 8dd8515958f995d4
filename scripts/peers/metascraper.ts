import createMetascraper from 'metascraper';
import publisher from 'metascraper-publisher';
import type { PeerReading } from './prediction.ts';
import { predictFromLinkedData } from './structured-data/from-linked-data.ts';
import { nodesOfJsonLd, nodesOfMicrodata } from './structured-data/linked-data.ts';

const metascraper = createMetascraper([publisher()]);

/**
 * metascraper for the company, JSON-LD and microdata for the rest: it has no words for people and
 * products. It takes markup, so writing the page out is part of what it costs.
 */
export async function readPage(page: Document): Promise<PeerReading> {
  const html = page.documentElement.getHTML();
  // It takes no reserved domain for an address, and those stand for the unknown ones.
  const read = await metascraper({ html, url: page.URL, validateUrl: false });
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  const nodes = [
    ...nodesOfJsonLd([...scripts].map(({ textContent }) => textContent ?? '')),
    ...nodesOfMicrodata(page),
  ];
  return { prediction: predictFromLinkedData(nodes, read.publisher) };
}
