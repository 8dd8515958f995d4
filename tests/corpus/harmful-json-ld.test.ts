import { afterEach, describe, expect, test } from 'vitest';
import { BOTH, closePages, leaders, livePage, readLive, TEAM } from './live-page';

afterEach(closePages);

describe('JSON-LD made to harm', () => {
  const withBlock = (json: string) =>
    livePage(`<script type="application/ld+json">${json}</script>${TEAM}`);
  const person = '{"@type":"Person","name":"Wen Jiayi","jobTitle":"Chief Executive"}';

  test.each([
    ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'nested deeper than anybody describes a company',
      `${'{"a":'.repeat(80)}${person}${'}'.repeat(80)}`,
    ],
    ['larger than a megabyte', `[${`${person},`.repeat(20_000)}${person}]`],
    ['cut off', `{"@type":"Organization","name":`],
    ['empty', ''],
  ])('%s: the block is left out, the page is read', async (_what, json) => {
    const reading = await readLive(await withBlock(json));
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('keys that name prototypes are keys like any other', async () => {
    const json = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@graph":[${person}]}`;
    const reading = await readLive(await withBlock(json));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(leaders(reading)).toContain('Wen Jiayi: Chief Executive');
  });

  test('a million persons are a few hundred candidates at most', async () => {
    const json = `[${Array.from({ length: 900 }, () => '{"@type":"Person","name":"Wen Jiayi","jobTitle":"CEO"}').join(',')}]`;
    expect(leaders(await readLive(await withBlock(json)))).toHaveLength(3);
  });
});

describe('JSON-LD beyond any size is left out, and that is said', () => {
  const person = '{"@type":"Person","name":"Wen Jiayi","jobTitle":"Chief Executive"}';
  const withBlocks = async (...blocks: string[]) => {
    const page = await livePage(TEAM);
    for (const json of blocks) {
      const script = page.createElement('script');
      script.type = 'application/ld+json';
      script.append(json);
      page.body.append(script);
    }
    return readLive(page);
  };

  test.each([
    ['ten megabytes', `[${`${person},`.repeat(150_000)}${person}]`],
    ['a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a text of ten megabytes', `{"@type":"Organization","name":"${'x'.repeat(10_000_000)}"}`],
  ])('%s: what stands beside it is read', async (_what, json) => {
    const reading = await withBlocks(json, person);
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(
      expect.arrayContaining([...BOTH, 'Wen Jiayi: Chief Executive']),
    );
  });

  test('many small blocks are as much as one large one', async () => {
    const block = `[${`${person},`.repeat(7_000)}${person}]`;
    const reading = await withBlocks(...Array<string>(10).fill(block));
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toContain('Wen Jiayi: Chief Executive');
  });
});
