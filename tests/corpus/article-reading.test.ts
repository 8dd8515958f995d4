import { afterEach, describe, expect, test, vi } from 'vitest';
import { plainText, textBlocks } from '@/lib/domain/markdown-text';
import { SelectionReading } from '@/lib/domain/selection-reading';
import { readArticle } from '@/lib/extract/article/read-article';
import { closePages, livePage } from './live-page';

afterEach(closePages);

const URL_OF_PAGE = 'https://news.example/harbour';
const LEAD =
  'Halvorsen Kites has doubled its orders within two years, and is going to build a second hall beside its first one.';
const paragraphs = [
  LEAD,
  'The hall will stand in <a href="/northfold">Northfold</a>, where the wind is steady, and it will give work to sixty people from the spring on, most of them sailmakers who were trained by the company itself.',
  'Sunniva Halvorsen, who leads the company, called it <em>the largest</em> step since her grandmother sewed the first sail: 2 * 3 halls are more than anybody in the town had dared to hope for.',
  'Customers in nine countries wait four months for a kite at present; with the second hall this is going to be six weeks, the company says, and prices shall stay as they are.',
];
const STORY = `<html lang="en"><head><title>Second hall for Halvorsen | News</title>
  <meta property="article:published_time" content="2026-05-04T08:00:00Z">
  <base href="https://news.example/"><meta name="author" content="Ida Moen"><meta property="og:site_name" content="Harbour News"></head>
  <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article><h1>Second hall for Halvorsen</h1><p class="date">4 May 2026</p>
  ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
  <h2>What comes next</h2><ul><li>The ground is broken in June.</li><li>The roof follows in autumn.</li></ul>
  <img src="/hall.png" alt="The hall"><script>document.title = 'Second hall for Halvorsen | News';</script>
  <form><input name="parentNode"><input name="childNodes"><button>Subscribe</button></form></article>
  <footer>© Harbour News</footer></body></html>`;

const read = async (html: string) => {
  const page = await livePage(html);
  const before = page.documentElement.outerHTML;
  const changed = vi.fn();
  const observer = new MutationObserver(changed);
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const reading = readArticle(page, URL_OF_PAGE, 1);
  await Promise.resolve();
  observer.disconnect();
  expect(changed).not.toHaveBeenCalled();
  expect(page.documentElement.outerHTML).toBe(before);
  expect(SelectionReading.safeParse(structuredClone(reading)).error).toBeUndefined();
  return reading;
};

describe('a whole article', () => {
  test('is its text, its headline, who wrote it and when', async () => {
    const reading = await read(STORY);
    expect(reading).toMatchObject({
      title: 'Second hall for Halvorsen | News',
      siteName: 'Harbour News',
      pageDate: '2026-05-04',
      clipKind: 'article',
      headingPath: ['Second hall for Halvorsen'],
      article: { headline: 'Second hall for Halvorsen', byline: 'Ida Moen', partial: false },
    });
    const blocks = textBlocks(reading.article?.markdown ?? '');
    const texts = blocks.map(plainText);
    expect(texts).toContain(LEAD);
    expect(texts).toContain('What comes next');
    expect(texts).toContain('The ground is broken in June.');
    expect(texts.join('\n')).toContain('the largest step since');
    expect(texts.join('\n')).toContain('2 * 3 halls');
    expect(texts.join('\n')).not.toMatch(/Sport|Subscribe|hall\.png|document\.title|©/);
  });

  test('names the addresses its words link to, in full', async () => {
    const blocks = textBlocks((await read(STORY)).article?.markdown ?? '');
    const links = blocks.flatMap(({ spans }) => spans.filter(({ address }) => address));
    expect(links).toEqual([{ text: 'Northfold', address: 'https://news.example/northfold' }]);
  });

  test('is known and found again by its first paragraph', async () => {
    const { selector } = await read(STORY);
    expect(selector?.exact).toBe(LEAD);
    expect(selector?.prefix).toMatch(/4 May 2026$/);
    expect(selector?.suffix).toMatch(/^The hall will stand in Northfold/);
  });

  test('holds nothing that could run or be loaded, whatever the page says', async () => {
    const attack = paragraphs
      .map(
        (text) =>
          `<p>${text} <a href="javascript:alert(1)">press</a> &lt;img src=x onerror=alert(1)&gt;</p>`,
      )
      .join('<iframe src="https://evil.example"></iframe><svg onload="alert(1)"></svg>');
    const { markdown = '' } = (await read(`<article>${attack}</article>`)).article ?? {};
    expect(markdown).not.toMatch(/javascript:|evil\.example|onload/);
    const addresses = textBlocks(markdown).flatMap(({ spans }) =>
      spans.map((span) => span.address),
    );
    expect(addresses.filter(Boolean)).toEqual([]);
    // What was text stays text.
    expect(textBlocks(markdown).map(plainText).join()).toContain('<img src=x onerror=alert(1)>');
  });

  test.each([
    ['a menu', '<nav><a href="/a">A</a></nav>'],
    ['a notice', '<p>We are closed today.</p>'],
    ['nothing', ''],
  ])('is not made out of %s', async (_name, html) =>
    expect((await read(html)).selector).toBeNull(),
  );

  test('that is too long is kept in part, and says so', async () => {
    const many = Array.from({ length: 900 }, (_, index) => `<p>${index}. ${paragraphs[3]}</p>`);
    const { article } = await read(`<article>${many.join('')}</article>`);
    expect(article?.partial).toBe(true);
    expect(article?.markdown.length).toBeLessThanOrEqual(100_000);
    expect(article?.markdown).toMatch(/as they are\.$/);
  });

  test('on a page without end is none', async () => {
    const page = await livePage('<main></main>');
    let inner: Element = page.querySelector('main') ?? page.body;
    for (let depth = 0; depth < 5_000; depth += 1) {
      const next = page.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = paragraphs.join(' ');
    expect(readArticle(page, URL_OF_PAGE, 1).selector).toBeNull();
  });
});
