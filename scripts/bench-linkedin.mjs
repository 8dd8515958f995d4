/**
 * Runs the LinkedIn reader over stored pages in real Chromium and compares field by field:
 *   node scripts/bench-linkedin.mjs --corpus DIR [--out FILE] [--verbose]
 * DIR holds one folder a page: page.html and gold.json. The reader was written with the pages of the
 * shared corpus in view, so figures on them say that it works, not how well it does on others.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { compare, fieldsRead, fieldsWanted } from './bench-linkedin/fields.mjs';
import { findChromium } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The reader as a script that leaves `extractSite` in `extraction`. */
async function readerSource() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: join(root, 'lib/extract/extract-site.ts'),
        formats: ['iife'],
        name: 'extraction',
      },
    },
  });
  return [built].flat()[0].output[0].code;
}

function storedPages(corpus) {
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const html = readFileSync(join(corpus, name, 'page.html'), 'utf8');
      const gold = JSON.parse(readFileSync(join(corpus, name, 'gold.json'), 'utf8'));
      return { name, html, gold, url: addressOf(html, gold) };
    });
}

/** Stored pages do not say where they stood. A trap is tried where it could do most harm. */
function addressOf(html, { trap, kind }) {
  const said = /<meta property="og:url" content="([^"]+)"/.exec(html)?.[1];
  const own = /href="(\/in\/[^/"]+\/)overlay\//.exec(html)?.[1];
  const there = kind.startsWith('company') ? '/company/somebody/' : '/in/somebody/';
  return trap || !said ? `https://www.linkedin.com${own ?? there}` : said;
}

async function readAll(pages) {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium found. Run npm start once, or set CHROMIUM_PATH.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: found.path, args });
  const source = await readerSource();
  try {
    const tab = await browser.newPage({ bypassCSP: true });
    const readings = [];
    for (const page of pages) readings.push(await readOne(tab, page, source));
    return readings;
  } finally {
    await browser.close();
  }
}

/** The document is served under its own address; nothing is fetched from anywhere. */
async function readOne(tab, { html, url }, source) {
  const body = html.replace(/<meta http-equiv="refresh"[^>]*>/gi, '');
  await tab.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  const reading = await tab.evaluate(`(async () => {
    ${source};
    const clock = () => performance.now();
    const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
    const start = clock();
    const reading = await extraction.extractSite(document, location.href, 0, { clock, pause });
    return { ...reading, ms: clock() - start };
  })()`);
  await tab.unroute('**/*');
  return reading;
}

const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(0));

function printTotals(totals) {
  console.log('\nfield             wanted  said  right      P      R');
  for (const [field, { wanted, said, right }] of totals) {
    const counts = [wanted, said, right].map((count) => String(count).padStart(6)).join('');
    const shares = [percent(right, said), percent(right, wanted)].map((one) => one.padStart(6));
    console.log(`${field.padEnd(17)} ${counts} ${shares.join(' ')}`);
  }
}

async function main() {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (!values.corpus) throw new Error('usage: node scripts/bench-linkedin.mjs --corpus DIR');
  const pages = storedPages(values.corpus);
  const readings = await readAll(pages);
  const totals = new Map();
  for (const [at, { name, gold }] of pages.entries()) {
    const { candidates, failedRules, holdsBack, ms } = readings[at];
    const said = fieldsRead(candidates);
    const wanted = fieldsWanted(gold);
    const failed = failedRules.length > 0 ? `, failed: ${failedRules.join(', ')}` : '';
    const more = holdsBack ? ', holds more back' : '';
    console.log(`${name}: ${candidates.length} candidates, ${ms.toFixed(1)} ms${more}${failed}`);
    if (values.verbose) console.log(JSON.stringify(candidates, null, 1));
    for (const field of Object.keys(said)) {
      const one = compare(field, wanted[field] ?? [], said[field]);
      const sum = totals.get(field) ?? { wanted: 0, said: 0, right: 0 };
      for (const count of Object.keys(sum)) sum[count] += one[count];
      totals.set(field, sum);
    }
  }
  printTotals(totals);
  if (values.out) writeFileSync(values.out, JSON.stringify(Object.fromEntries(totals)));
}

await main();
