import { afterEach, describe, expect, test } from 'vitest';
import { copyLinks } from '@/lib/extract/copy/links';
import { BOTH, closePages, leaders, livePage, readLive, TEAM } from './live-page';

afterEach(closePages);

const PAGE = 'https://company.example/de/';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const linksOf = (html: string) => {
  const work = copyLinks(parse(html), PAGE);
  let step = work.next(true);
  while (!step.done) step = work.next(true);
  return step.value;
};
const copied = (html: string) =>
  linksOf(html).map(({ href, label }) => `${href.replace(PAGE, '')} ${label}`);

describe('links are copied', () => {
  test('resolved, without the place on the page, each with each of its labels once', () => {
    const html = `
      <a href="team">Team</a> <a href="./team#top">Team</a> <a href="team">Die  <b>Köpfe</b></a>
      <a href="ueber?utm_source=x">Über&shy; uns</a>`;
    expect(copied(html)).toEqual(['team Team', 'team Die Köpfe', 'ueber?utm_source=x Über uns']);
  });

  test('with what a picture, or else a screen reader, says', () => {
    const html = `
      <a href="a"><img alt="Vorstand" src="x.png"></a>
      <a href="b" aria-label="Produkte"><svg><title>arrow</title></svg></a>
      <a href="c" title="Impressum"></a> <a href="d"></a>`;
    expect(copied(html)).toEqual(['a Vorstand', 'b arrow', 'c Impressum']);
  });

  test('from where the page says its addresses begin', () => {
    expect(copied('<base href="/fr/"><a href="equipe">Equipe</a>')).toEqual([
      'https://company.example/fr/equipe Equipe',
    ]);
  });

  test('of this origin only, and of pages only', () => {
    const html = `
      <a href="https://www.company.example/team">a</a> <a href="http://company.example/team">b</a>
      <a href="//elsewhere.example/team">c</a> <a href="mailto:ceo@company.example">d</a>
      <a href="javascript:team()">e</a> <a href="blob:https://company.example/1">f</a>
      <a href="team" download>g</a> <a href="https://me:pass@company.example/team">h</a>
      <a href="https://[">i</a> <a href="${'x'.repeat(5_000)}">j</a>`;
    expect(copied(html)).toEqual([]);
  });

  test('whatever shadows the DOM, and no more than so many', () => {
    const shadows = ['querySelectorAll', 'href', 'firstChild', 'getAttribute'].map(
      (name) => `<img name="${name}"><form name="${name}"></form>`,
    );
    const links = Array.from({ length: 6_000 }, (_, index) => `<a href="p${index}">Team</a>`);
    expect(copied(`${shadows.join('')}<a href="team">Team</a>`)).toEqual(['team Team']);
    expect(copied(links.join(''))).toHaveLength(1_000);
  });
});

test('the reading proposes them, also from a menu that a style sheet folds away', async () => {
  const page = await livePage(`
    <base href="https://company.example/"><style>nav { display: none }</style>
    <nav><a href="/leadership">Leadership</a></nav><main><h1>Kites</h1></main>`);
  expect((await readLive(page)).links).toEqual([
    { url: 'https://company.example/leadership', label: 'Leadership', why: 'people' },
  ]);
});

test('a page that is parsed and never shown is read as if it were', async () => {
  expect(leaders(await readLive(parse(TEAM)))).toEqual(BOTH);
});
