import { expect, test } from 'vitest';
import { type Expectation, findCorpusGaps } from './corpus.ts';
import { filesUnder, readText } from './project-files.ts';
import { isEntry } from './registries.ts';

const pages = filesUnder('tests/corpus', /\.html$/);
const expectations = filesUnder('tests/corpus', /\.json$/);

test('no page of the corpus is without its expectation', () => {
  expect(pages.length).toBeGreaterThan(0);
  const expected = pages.map((path) => path.replace(/html$/, 'json'));
  // `npm run corpus:accept` writes those that are missing, for review.
  expect(expected.filter((path) => !expectations.includes(path))).toEqual([]);
  expect(expectations.filter((path) => !expected.includes(path))).toEqual([]);
});

test('every rule has a page it must read and one it must leave alone', () => {
  const ruleIds = ['lib/extract/rules', 'lib/extract/sites']
    .flatMap((folder) => filesUnder(folder, /\/[^/]+\/[^/]+\.ts$/))
    .filter(isEntry)
    .map((path) => path.replace(/^lib\/extract\/(?:rules|sites)\/|\.ts$/g, ''));
  expect(ruleIds.length).toBeGreaterThan(0);
  // Every page's own test parses the same file; a malformed one fails there with its name.
  const read = (path: string): Expectation => ({ path, ...JSON.parse(readText(path)) });
  expect(findCorpusGaps(ruleIds, expectations.map(read))).toEqual([]);
});

const page = (reads: Record<string, unknown[]>, leaves: string[]) => ({
  path: 'a.json',
  reads,
  leaves,
});
const good = page({ 'mission/a': [{ text: 'To fly.' }] }, []);

test.each([
  ['nothing reads', [page({ 'mission/a': [] }, ['mission/a'])], /no page it must read/],
  ['nothing leaves alone', [good], /no page it must leave alone/],
  ['says two things', [good, page({ 'mission/a': [{}] }, ['mission/a'])], /and to leave it alone/],
  ['names a stranger', [good, page({ 'mission/b': [{}] }, ['mission/a'])], /mission\/b, no rule/],
])('a corpus that %s is found', (_, corpus, gap) => {
  expect(findCorpusGaps(['mission/a'], corpus)).toEqual([expect.stringMatching(gap)]);
});

test('a corpus with both pages has no gap', () => {
  expect(findCorpusGaps(['mission/a'], [good, page({}, ['mission/a'])])).toEqual([]);
});
