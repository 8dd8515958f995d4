import { expect, test } from 'vitest';
import { extractPage } from '@/lib/extract/extract-page';

/** Own pages in the shapes articles come in: each names people with a leader's title. */
const pages = import.meta.glob<string>('./articles/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<{ url: string }>('./articles/*.json', {
  import: 'default',
  eager: true,
});

const urlOf = (path: string): string => {
  const expectation = expectations[path.replace(/\.html$/, '.json')];
  if (!expectation) throw new Error(`No expectation for ${path}`);
  return expectation.url;
};

/** Low ones are offered and left unticked: they claim nothing. */
const claimedLeaders = async (html: string, url: string): Promise<string[]> => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const settings = { clock: () => 0, pause: () => Promise.resolve() };
  const { candidates } = await extractPage(page, url, 0, settings);
  return candidates
    .filter(({ kind, confidence }) => kind === 'leader' && confidence !== 'low')
    .map(({ text, value, ruleId }) => `${text}, ${value} (${ruleId})`);
};

test.each(Object.entries(pages))('%s claims nobody as a leader', async (path, html) => {
  expect(await claimedLeaders(html, urlOf(path))).toEqual([]);
});

test.each(Object.entries(pages))(
  '%s claims nobody where its address is unknown',
  async (_, html) => {
    expect(await claimedLeaders(html, 'https://unknown.example/')).toEqual([]);
  },
);
