import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

/** What the built extractor has to reach on real pages; F1, or the share of quiet pages left quiet. */
const targets = { leaders: 0.85, titles: 0.93, mission: 0.65, company: 0.85, quiet: 0.9 };

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Real pages belong to their owners, so they are no part of the project. */
function findCorpus(): { pages: string; scorer: string } | null {
  const given = resolve(project, env['CORPUS_DIR'] ?? '../shared/corpus');
  const pages = existsSync(join(given, 'dev')) ? join(given, 'dev') : given;
  const scorer = join(pages, '..', 'score.mjs');
  return existsSync(pages) && existsSync(scorer) ? { pages, scorer } : null;
}

const corpus = findCorpus();

test('the built extractor reaches its targets on real pages', async () => {
  // biome-ignore lint/suspicious/noSkippedTests: the pages are not ours to ship; npm test names the skip.
  test.skip(!corpus, 'no corpus in CORPUS_DIR or ../shared/corpus');
  if (!corpus) return;
  test.setTimeout(300_000);
  const out = test.info().outputPath('predictions.json');
  const args = ['scripts/bench-extract.mjs', '--corpus', corpus.pages, '--out', out];
  await promisify(execFile)(execPath, args, { cwd: project });
  const { score } = await import(pathToFileURL(corpus.scorer).href);
  const scores = score(corpus.pages, JSON.parse(readFileSync(out, 'utf8')));
  for (const [kind, target] of Object.entries(targets)) {
    const description = `${kind}: ${scores[kind].F1.toFixed(3)}, at least ${target}`;
    test.info().annotations.push({ type: 'measured', description });
    expect.soft(scores[kind].F1, kind).toBeGreaterThanOrEqual(target);
  }
});
