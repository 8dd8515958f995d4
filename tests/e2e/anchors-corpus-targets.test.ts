import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { storedPages } from '../../scripts/bench-extract/corpus.mjs';
import { openStoredBrowser } from '../../scripts/bench-extract/stored-browser.mjs';
import { findChromium } from '../../scripts/find-browser.mjs';
import type { Trial } from '../corpus/anchors/trial.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Real pages belong to their owners, so they are no part of the project. */
function findCorpus(): string | null {
  const given = resolve(project, env['CORPUS_DIR'] ?? '../shared/corpus');
  const pages = existsSync(join(given, 'dev')) ? join(given, 'dev') : given;
  return existsSync(pages) ? pages : null;
}

/** The trial of tests/corpus/anchors as one script, with what it tries. */
async function buildTrial(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    publicDir: false,
    resolve: { alias: { '@': project } },
    build: {
      write: false,
      lib: {
        entry: join(project, 'tests/corpus/anchors/trial.ts'),
        formats: ['iife'],
        name: 'anchors',
        fileName: 'anchors',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The trial was not built');
  return chunk.code;
}

/** One trial of each stored page, in an isolated world of it as the copier has one. */
async function tryAll(pages: string): Promise<{ key: string; trial: Trial }[]> {
  const script = await buildTrial();
  const chromium = await findChromium();
  if (!chromium) throw new Error('No Chromium found. Run npm start once, or set CHROMIUM_PATH.');
  const browser = await openStoredBrowser(chromium.path);
  const trials: { key: string; trial: Trial }[] = [];
  try {
    for (const stored of storedPages(pages)) {
      const { value } = await browser.visit(stored, async (openWorld) => {
        const run = await openWorld(script);
        return run('anchors.tryPage(document, location.href, { seed: 1, gone: 12 })');
      });
      // What `tryPage` returns, sent as plain data.
      trials.push({ key: stored.key, trial: value as Trial });
    }
    return trials;
  } finally {
    await browser.close();
  }
}

const sum = (trials: readonly { trial: Trial }[], of: keyof Omit<Trial, 'lost' | 'wrong'>) =>
  trials.reduce((total, { trial }) => total + trial[of], 0);

const pages = findCorpus();

test('what is kept of real pages is found again, and nothing else instead', async () => {
  // biome-ignore lint/suspicious/noSkippedTests: the pages are not ours to ship; npm test names the skip.
  test.skip(!pages, 'no corpus in CORPUS_DIR or ../shared/corpus');
  if (!pages) return;
  test.setTimeout(900_000);
  const trials = await tryAll(pages);
  const note = (description: string) =>
    test.info().annotations.push({ type: 'measured', description });
  note(
    `unchanged: ${sum(trials, 'present')} of ${sum(trials, 'quotes')} on ${trials.length} pages`,
  );
  note(`after a rebuild: ${sum(trials, 'resolved')} of ${sum(trials, 'mutated')}`);
  note(
    `taken out: ${sum(trials, 'gone')}, and ${sum(trials, 'oneGone')} from one of several places`,
  );
  for (const { key, trial } of trials) {
    expect.soft(trial.wrong, key).toEqual([]);
    expect.soft(trial.present, `${key}: unchanged`).toBe(trial.quotes);
  }
  expect(sum(trials, 'quotes')).toBeGreaterThan(0);
  expect(sum(trials, 'resolved') / sum(trials, 'mutated')).toBeGreaterThanOrEqual(0.95);
});
