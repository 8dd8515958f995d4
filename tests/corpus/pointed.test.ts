import { afterEach, describe, expect, test } from 'vitest';
import { SelectionReading } from '@/lib/domain/selection-reading';
import { readPointed } from '@/lib/extract/read-pointed';
import { closePages, livePage } from './live-page';

afterEach(closePages);

const PAGE = 'https://a.example/about';
const REPORT = 'https://a.example/report.pdf';
const read = async (html: string, as: 'link' | 'image', address: string, focus = '') => {
  const page = await livePage(`<base href="https://a.example/">${html}`);
  if (focus) page.querySelector<HTMLElement>(focus)?.focus();
  const reading = readPointed(page, PAGE, 1, { as, address });
  expect(SelectionReading.safeParse(structuredClone(reading)).success).toBe(true);
  return reading;
};

describe('a link that was pressed', () => {
  test('is kept with its words, where it leads and where it stands', async () => {
    const reading = await read(
      '<h2>Investors</h2><p>See the <a href="report.pdf">annual <b>report</b></a> of May.</p>',
      'link',
      REPORT,
    );
    expect(reading).toMatchObject({
      clipKind: 'link',
      linksTo: REPORT,
      headingPath: ['Investors'],
      selector: { exact: 'annual report', suffix: 'of May.' },
    });
  });

  test('is the one that has the focus, where several lead there', async () => {
    const html = '<a href="report.pdf">Report</a> <a id="own" href="/report.pdf">All figures</a>';
    expect((await read(html, 'link', REPORT)).selector?.exact).toBe('Report');
    expect((await read(html, 'link', REPORT, '#own')).selector?.exact).toBe('All figures');
  });

  test('is nothing to keep where it has no words', async () => {
    const html = '<a href="report.pdf"><img alt="A chart" src="data:,"></a>';
    expect((await read(html, 'link', REPORT)).selector).toBeNull();
    expect((await read('<p>Nothing</p>', 'link', REPORT)).selector).toBeNull();
  });
});

describe('a picture that was pressed', () => {
  const CHART = 'https://a.example/chart.png';

  test('is kept by what the page says in its place', async () => {
    const reading = await read(
      '<h2>Growth</h2><p>Since 2020</p><img alt=" Orders doubled  in two years " src="chart.png">',
      'image',
      CHART,
    );
    expect(reading).toMatchObject({
      clipKind: 'image',
      headingPath: ['Growth'],
      selector: { exact: 'Orders doubled in two years' },
    });
    expect(reading.linksTo).toBeUndefined();
  });

  test.each(['<img src="chart.png">', '<img alt=" " src="chart.png">'])(
    'is nothing to keep as %s',
    async (html) => expect((await read(html, 'image', CHART)).selector).toBeNull(),
  );
});
