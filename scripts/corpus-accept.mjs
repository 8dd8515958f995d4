/**
 * Writes what the rules read from the pages in tests/corpus into the expectation beside each, to be
 * reviewed before it is committed:
 *   npm run corpus:accept [-- folder/page …]
 * Without names only pages that have no expectation are taken. `leaves` is kept: which rules must
 * leave a page alone is for people to say.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(root, 'tests/corpus');

async function readerSource() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: join(root, 'scripts/corpus-accept/read-alone.ts'),
        formats: ['iife'],
        name: 'accept',
      },
    },
  });
  return [built].flat()[0].output[0].code;
}

/** @param {string[]} named */
function chosenPages(named) {
  const all = globSync('*/*.html', { cwd: corpus }).map((path) => path.replace(/\.html$/, ''));
  if (named.length === 0) return all.filter((page) => !existsSync(join(corpus, `${page}.json`)));
  const unknown = named.find((page) => !all.includes(page));
  if (unknown) throw new Error(`There is no tests/corpus/${unknown}.html.`);
  return named;
}

async function main() {
  const pages = chosenPages(argv.slice(2));
  const found = await findChromium();
  if (!found) throw new Error('No Chromium found. Run npm start once, or set CHROMIUM_PATH.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: found.path, args });
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: await readerSource() });
    for (const page of pages) await accept(tab, page);
  } finally {
    await browser.close();
  }
  console.log(
    `${pages.length} written. Review them: what stands there now is what a test will demand.`,
  );
}

/**
 * @param {import('playwright-core').Page} tab
 * @param {string} page
 */
async function accept(tab, page) {
  const file = join(corpus, `${page}.json`);
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const url = before.url ?? `https://${page.replace('/', '.example/')}`;
  const html = readFileSync(join(corpus, `${page}.html`), 'utf8');
  const reads = await tab.evaluate((given) => globalThis.readAlone(...given), [html, url]);
  const after = { url, reads, leaves: before.leaves ?? [] };
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
  console.log(`tests/corpus/${page}.json`);
}

await main();
