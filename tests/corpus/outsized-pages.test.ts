import { afterEach, describe, expect, test } from 'vitest';
import { LIMITS } from '@/lib/extract/copy/limits';
import { BOTH, closePages, copyOf, leaders, livePage, readLive, TEAM } from './live-page';

afterEach(closePages);

/** Not rendered: laying such pages out is the browser's work and takes it far longer than reading. */
const unrendered = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('pages beyond any size', () => {
  test('ten megabytes of text end in a part of the page, marked so', async () => {
    const page = unrendered(`${TEAM}<section></section>`);
    page.querySelector('section')?.append('kite and reel '.repeat(750_000));
    page.body.append('never reached');
    const reading = await readLive(page);
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('fifty thousand elements inside one another are read to a depth', async () => {
    const page = unrendered(TEAM);
    let inner: Element = page.body;
    for (let depth = 0; depth < 50_000; depth += 1) {
      const next = page.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append('the bottom');
    const reading = await readLive(page);
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('more nodes than are looked at', async () => {
    const page = await livePage(TEAM);
    const limits = { ...LIMITS, nodes: 5_000 };
    const list = page.createElement('ul');
    list.append(...Array.from({ length: 6_000 }, () => page.createElement('li')));
    page.body.append(list);
    const reading = await readLive(page, { limits });
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('as many elements as are looked at, each a box of its own', {
    timeout: 60_000,
  }, async () => {
    const page = unrendered(TEAM);
    const limits = { ...LIMITS, time: 60_000 };
    for (let index = 0; index < limits.nodes; index += 1)
      page.body.append(page.createElement('div'));
    const reading = await readLive(page, { limits });
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('more lines than anybody reads', async () => {
    const page = await livePage(TEAM);
    const limits = { ...LIMITS, lines: 100 };
    page.body.append(
      ...Array.from({ length: 200 }, (_, index) =>
        Object.assign(page.createElement('p'), { textContent: `Entry ${index}` }),
      ),
    );
    const reading = await readLive(page, { limits });
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('addresses count as what they weigh', async () => {
    const page = await livePage(TEAM);
    const limits = { ...LIMITS, text: 50_000 };
    for (let index = 0; index < 20; index += 1) {
      const link = page.createElement('a');
      link.href = `https://elsewhere.example/${'x'.repeat(4_000)}${index}`;
      link.append('There');
      page.body.append(link);
    }
    expect((await readLive(page, { limits })).partial).toBe(true);
  });

  test('hundreds of menus inside one another weigh on no line', async () => {
    const page = unrendered(TEAM);
    let inner: Element = page.body;
    for (let depth = 0; depth < 400; depth += 1) {
      const next = page.createElement('nav');
      inner.append(next);
      inner = next;
    }
    inner.append('Somewhere else');
    const copy = await copyOf(page);
    expect(Math.max(...copy.lines.map((line) => line.marks.length))).toBeLessThanOrEqual(32);
    expect(leaders(await readLive(page))).toEqual(BOTH);
  });

  test('a text in pieces that together are too long for a line', async () => {
    const page = await livePage(`${TEAM}<p></p>`);
    const piece = 'kite and reel '.repeat(700);
    page.querySelector('p:empty')?.append(piece, page.createComment(''), piece);
    expect(leaders(await readLive(page))).toEqual(BOTH);
  });

  test('when the time is up, what is known is returned', async () => {
    let now = 0;
    const page = await livePage(TEAM);
    const reading = await readLive(page, {
      clock: () => (now += 400),
      pause: () => Promise.resolve(),
    });
    expect(reading.partial).toBe(true);
  });

  test('long work is cut into pieces between which the page runs', async () => {
    let now = 0;
    let pauses = 0;
    const page = await livePage(TEAM);
    await readLive(page, {
      clock: () => (now += 30),
      pause: async () => {
        pauses += 1;
      },
      limits: { ...LIMITS, time: 60_000 },
    });
    expect(pauses).toBeGreaterThan(3);
  });

  test('a title of ten thousand characters, turned around and with nothing between', async () => {
    const page = await livePage(TEAM);
    page.title = `\u202e${'x'.repeat(10_000)}`;
    const reading = await readLive(page);
    expect(reading.title).toHaveLength(1_000);
    expect(reading.title).not.toContain('\u202e');
  });
});
