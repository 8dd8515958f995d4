import { describe, expect, test } from 'vitest';
import { extractPage } from '@/lib/extract/extract-page';
import { rules } from '@/lib/extract/rules';

/** Beside each page stands what every rule reads from it and which rules must leave it alone. */
interface Expectation {
  url: string;
  reads: Record<string, { text: string; value?: string }[]>;
  leaves: string[];
}

const companyRules = rules.filter(({ kind }) => kind === 'company');
const judged = rules.filter(({ kind }) => kind === 'company' || kind === 'leader');
const isJudged = (id: string) => judged.some((rule) => rule.id === id);

const pages = import.meta.glob<string>('./*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expectation>('./*/*.json', {
  import: 'default',
  eager: true,
});

/** What one rule reads, before other rules' readings of the same thing are merged with it. */
const readAlone = async (id: string, html: string, url: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const chosen = rules.filter((rule) => rule.id === id);
  const isCompany = chosen.some((rule) => rule.kind === 'company');
  const reading = await extractPage(document, url, 0, {
    clock: () => 0,
    pause: () => Promise.resolve(),
    rules: isCompany ? chosen : [...companyRules, ...chosen],
  });
  expect(reading.failedRules).toEqual([]);
  return reading.candidates
    .filter(({ ruleId }) => ruleId === id)
    .map(({ text, value }) => (value === undefined ? { text } : { text, value }));
};

describe.each(Object.entries(pages))('%s', (path, html) => {
  const expectation = expectations[path.replace(/\.html$/, '.json')];

  test('has an expectation beside it', () => {
    expect(
      expectation,
      `No expectation for ${path}. Run npm run corpus:accept and review it.`,
    ).toBeDefined();
  });

  test.each(Object.entries(expectation?.reads ?? {}).filter(([id]) => isJudged(id)))(
    '%s reads what it must',
    async (id, wanted) => {
      expect(await readAlone(id, html, expectation?.url ?? '')).toEqual(wanted);
    },
  );

  test.each((expectation?.leaves ?? []).filter(isJudged))('%s leaves it alone', async (id) => {
    expect(await readAlone(id, html, expectation?.url ?? '')).toEqual([]);
  });
});

test.each(judged.map(({ id }) => id))('%s has a page to read and one to leave alone', (id) => {
  const all = Object.values(expectations);
  expect(all.some(({ reads }) => (reads[id]?.length ?? 0) > 0)).toBe(true);
  expect(all.some(({ leaves }) => leaves.includes(id))).toBe(true);
});
