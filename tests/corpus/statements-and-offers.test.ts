import { describe, expect, test } from 'vitest';
import { extractPage } from '@/lib/extract/extract-page';
import { rules } from '@/lib/extract/rules';
import { sites } from '@/lib/extract/sites';

/**
 * Own, invented pages. Beside each stands what every rule reads from it and which rules must
 * leave it alone; `reads` is complete for the rules it names.
 */
interface Expectation {
  url: string;
  reads: Record<string, { text: string; value?: string }[]>;
  leaves: string[];
}

const KINDS: readonly string[] = ['mission', 'vision', 'values', 'product', 'service'];
const judged = rules.filter(({ kind }) => KINDS.includes(kind));
const companyRules = rules.filter(({ kind }) => kind === 'company');

const pages = import.meta.glob<string>('./*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expectation>('./*/*.json', {
  import: 'default',
  eager: true,
});

const expectationOf = (path: string): Expectation | undefined =>
  expectations[path.replace(/\.html$/, '.json')];

/** What one rule reads, before other rules' readings of the same thing are merged with it. */
const readAlone = async (id: string, html: string, url: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const rule = judged.filter((each) => each.id === id);
  const reading = await extractPage(document, url, 0, {
    clock: () => 0,
    pause: () => Promise.resolve(),
    rules: [...companyRules, ...rule],
  });
  expect(reading.failedRules).toEqual([]);
  return reading.candidates.filter(({ ruleId }) => ruleId === id);
};

describe.each(Object.entries(pages))('%s', (path, html) => {
  const expectation = expectationOf(path);

  test('has an expectation beside it', () => {
    expect(expectation, `No expectation for ${path}`).toBeDefined();
  });

  test.each(
    Object.entries(expectation?.reads ?? {}).filter(([id]) =>
      judged.some((rule) => rule.id === id),
    ),
  )('%s reads what it must', async (id, wanted) => {
    const seen = await readAlone(id, html, expectation?.url ?? '');
    expect(seen.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
    for (const { text, value } of wanted) {
      if (value !== undefined)
        expect(seen.find((candidate) => candidate.text === text)?.value).toBe(value);
    }
  });

  test.each((expectation?.leaves ?? []).filter((id) => judged.some((rule) => rule.id === id)))(
    '%s leaves it alone',
    async (id) => {
      expect(await readAlone(id, html, expectation?.url ?? '')).toEqual([]);
    },
  );
});

test.each(judged.map(({ id }) => id))('%s has a page to read and one to leave alone', (id) => {
  const all = Object.values(expectations);
  expect(all.some(({ reads }) => reads[id] !== undefined)).toBe(true);
  expect(all.some(({ leaves }) => leaves.includes(id))).toBe(true);
});

test('no expectation names a rule that does not exist', () => {
  const ofSites = sites.flatMap((site) => site.rules);
  const ids = new Set([...rules, ...ofSites].map(({ id }) => String(id)));
  const named = Object.values(expectations).flatMap(({ reads, leaves }) => [
    ...Object.keys(reads),
    ...leaves,
  ]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
