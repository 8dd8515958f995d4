import { describe, expect, test } from 'vitest';
import { extractPage } from '@/lib/extract/extract-page';
import { rules } from '@/lib/extract/rules';
import { sites } from '@/lib/extract/sites';

/**
 * Own, invented pages. Beside each stands what every rule reads from it and which rules must leave
 * it alone; `reads` is complete for the rules it names.
 */
interface Expectation {
  url: string;
  reads: Record<string, { text: string; value?: string; asOf?: string }[]>;
  leaves: string[];
}

const pages = import.meta.glob<string>('./*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expectation>('./*/*.json', {
  import: 'default',
  eager: true,
});

/** A site's own rules stand in its own test. */
const isGeneral = (id: string) => rules.some((rule) => rule.id === id);
const companyRules = rules.filter(({ kind }) => kind === 'company');

/** What one rule reads, before other rules' readings of the same thing are merged with it. */
const readAlone = async (id: string, html: string, url: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const chosen = rules.filter((rule) => rule.id === id);
  const isCompany = chosen.some((rule) => rule.kind === 'company');
  const reading = await extractPage(document, url, 0, {
    clock: () => 0,
    pause: () => Promise.resolve(),
    // A page's company says which of its people, statements and offers are its own.
    rules: isCompany ? chosen : [...companyRules, ...chosen],
  });
  expect(reading.failedRules).toEqual([]);
  return reading.candidates
    .filter(({ ruleId }) => ruleId === id)
    .map(({ text, value, asOf }) => ({
      text,
      ...(value !== undefined && { value }),
      ...(asOf !== undefined && { asOf }),
    }));
};

describe.each(Object.entries(pages))('%s', (path, html) => {
  const expectation = expectations[path.replace(/\.html$/, '.json')];

  test('has an expectation beside it', () => {
    const sentence = `No expectation for ${path}. Run npm run corpus:accept and review it.`;
    expect(expectation, sentence).toBeDefined();
  });

  test.each(Object.entries(expectation?.reads ?? {}).filter(([id]) => isGeneral(id)))(
    '%s reads what it must',
    async (id, wanted) => {
      expect(await readAlone(id, html, expectation?.url ?? '')).toEqual(wanted);
    },
  );

  test.each((expectation?.leaves ?? []).filter(isGeneral))('%s leaves it alone', async (id) => {
    expect(await readAlone(id, html, expectation?.url ?? '')).toEqual([]);
  });
});

test.each(rules.map(({ id }) => id))('%s has a page to read and one to leave alone', (id) => {
  const all = Object.values(expectations);
  expect(all.some(({ reads }) => (reads[id]?.length ?? 0) > 0)).toBe(true);
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
