/**
 * On articles nothing may be claimed about leaders. Reads every .html file below a folder and prints
 * each leader that would be ticked:
 *   npm run bench:articles -- --articles DIR
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wholeReading } from './bench-extract/arms.mjs';
import { buildCapture, buildUnderstanding } from './bench-extract/build.mjs';
import { openStoredBrowser } from './bench-extract/stored-browser.mjs';
import { findChromium } from './find-browser.mjs';

/** Where the pages come from is not known, so their addresses do not help either. */
const storedArticles = (folder) =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => ({
      key: file,
      slug: file,
      url: 'https://unknown.example/',
      html: readFileSync(join(folder, file)),
    }));

const tickedLeaders = ({ candidates }) =>
  candidates.filter(({ kind, confidence }) => kind === 'leader' && confidence !== 'low');

async function main() {
  const { values } = parseArgs({ options: { articles: { type: 'string' } } });
  if (!values.articles) {
    console.error('usage: npm run bench:articles -- --articles DIR');
    process.exitCode = 2;
    return;
  }
  const found = await findChromium();
  if (!found) throw new Error('No Chromium found. Run npm start once, or set CHROMIUM_PATH.');
  const whole = wholeReading(buildCapture());
  const understanding = await buildUnderstanding();
  const browser = await openStoredBrowser(found.path);
  const pages = storedArticles(values.articles);
  const wrong = new Set();
  try {
    for (const page of pages) {
      const { value } = await browser.visit(page, async (openWorld) =>
        (await openWorld(understanding))(whole),
      );
      for (const { text, value: title, ruleId, confidence } of tickedLeaders(value)) {
        wrong.add(page.key);
        console.log(`${page.key}: ${text} – ${title ?? 'no title'} (${ruleId}, ${confidence})`);
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`${pages.length} articles, ${wrong.size} with a leader claimed`);
}

await main();
