import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ldCount, ldText, readJsonLd } from '@/lib/extract/page/json-ld';

const PERSON = '{"@type":"Person","name":"Wen Jiayi"}';
const namesIn = (...blocks: string[]) =>
  readJsonLd(blocks).nodes.map((node) => ldText(node, 'name'));

/** Whoever reads a block after it must find it as if it were alone. */
const expectLeftOut = (json: string) => {
  expect(namesIn(json, PERSON)).toEqual(['Wen Jiayi']);
  expect(Object.keys(Object.prototype)).toEqual([]);
};

describe('blocks that are no JSON are left out', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \t\r\n '],
    ['a comma', ','],
    ['an open object', '{'],
    ['an open list', '['],
    ['an open text', '"Wen'],
    ['a key only', '{"@type"'],
    ['a key without its value', '{"@type":}'],
    ['a value without its key', '{:"Person"}'],
    ['a comma too many', '{"@type":"Person","name":"A",}'],
    ['a comma too many in a list', `[${PERSON},]`],
    ['a comma too early', `[,${PERSON}]`],
    ['two commas', `[${PERSON},,${PERSON}]`],
    ['no comma', `[${PERSON} ${PERSON}]`],
    ['two values', `${PERSON}${PERSON}`],
    ['something after it', `${PERSON};`],
    ['closed twice', `${PERSON}}`],
    ['closed by the wrong bracket', '{"@type":"Person"]'],
    ['single quotes', "{'@type':'Person'}"],
    ['keys without quotes', '{"@type":"Person",name:"A"}'],
    ['a comment', `/* who */${PERSON}`],
    ['a comment to the end of the line', `${PERSON}// who`],
    ['markup around it', `<![CDATA[${PERSON}]]>`],
    ['a comment of HTML around it', `<!--${PERSON}-->`],
    ['a line break in a text', '{"@type":"Person","name":"A\nB"}'],
    ['a tabulator in a text', '{"@type":"Person","name":"A\tB"}'],
    ['a zero character', '{"@type":"Person","name":"A\0B"}'],
    ['half an escape', '{"@type":"Person","name":"\\u00"}'],
    ['an escape there is none of', '{"@type":"Person","name":"\\x41"}'],
    ['a byte order mark', `\ufeff${PERSON}`],
    ['another space', `\u00a0${PERSON}`],
    ['not a number', '{"@type":"Person","name":NaN}'],
    ['no end of numbers', '{"@type":"Person","name":Infinity}'],
    ['nothing known', '{"@type":"Person","name":undefined}'],
    ['a leading zero', '{"@type":"Person","age":012}'],
    ['a plus sign', '{"@type":"Person","age":+1}'],
    ['hexadecimals', '{"@type":"Person","age":0x1}'],
    ['a point without a fraction', '{"@type":"Person","age":1.}'],
    ['an exponent without digits', '{"@type":"Person","age":1e}'],
    ['True with a capital', '{"@type":"Person","alive":True}'],
    ['a hundred thousand open lists', '['.repeat(100_000)],
    ['a hundred thousand open objects', '{"a":'.repeat(100_000)],
  ])('%s', (_what, json) => expectLeftOut(json));
});

describe('JSON that says nothing is left out', () => {
  test.each([
    'null',
    'true',
    '0',
    '-0',
    '1e400',
    '""',
    '"@type"',
    '[]',
    '{}',
    '[[]]',
    '[null,1,"a",{}]',
    '{"":0}',
    '{"@type":null,"name":"A"}',
    '{"@type":1,"name":"A"}',
    '{"@type":[],"name":"A"}',
    '{"@type":{},"name":"A"}',
    '{"@type":[[],{},null,1],"name":"A"}',
    '{"__proto__":null}',
    '{"__proto__":{"@type":"Person"},"name":"A"}'.replace('"@type"', '"type"'),
  ])('%s', expectLeftOut);
});

describe('JSON that is odd and still says something', () => {
  test.each([
    ['white space everywhere', ` {\n\t"@type" :\r\n"Person" , "name" : "A" } `, ['A']],
    ['the last of one key counts', '{"@type":"Person","name":"A","name":"B"}', ['B']],
    ['escapes', '{"\\u0040type":"Person","name":"\\u0041\\u00e9\\/\\n"}', ['Aé/']],
    ['half a character', '{"@type":"Person","name":"A\\ud800"}', ['A\ud800']],
    ['an escaped zero character', '{"@type":"Person","name":"A\\u0000B"}', ['AB']],
    ['numbers beyond any', '{"@type":"Person","name":"A","age":1e999,"b":-1e-999}', ['A']],
    ['names that are no text', '{"@type":"Person","name":{"a":"A"}}', [null]],
    ['no name', '{"@type":"Person"}', [null]],
    ['a name with nothing in it', '{"@type":"Person","name":" \\u200b "}', [null]],
    ['several names', '{"@type":"Person","name":["A","B"]}', ['A']],
    ['several types', '{"@type":["Person",1,"Thing"],"name":"A"}', ['A']],
    ['a list of lists', `[[[${PERSON}]]]`, ['Wen Jiayi']],
    [
      'objects that name each other',
      '{"@graph":[{"@id":"#a","@type":"Person","name":"A","knows":{"@id":"#b"}},{"@id":"#b","@type":"Person","name":"B","knows":{"@id":"#a"}}]}',
      ['A', 'B'],
    ],
  ])('%s', (_what, json, names) => {
    expect(namesIn(json)).toEqual(names);
  });

  test('keys that name what every object has are keys like any other', () => {
    const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
    const members = keys.map((key) => `"${key}":{"@type":"Person","name":"${key}"}`);
    const { nodes } = readJsonLd([`{"@type":"Thing",${members.join(',')}}`]);
    expect(nodes.map((node) => ldText(node, 'name'))).toEqual([null, ...keys]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, '@type')).toBeUndefined();
  });

  test('what a prototype would lend is not there', () => {
    const [node] = readJsonLd(['{"@type":"Person","__proto__":{"name":"Lent","count":7}}']).nodes;
    expect(node && ldText(node, 'name')).toBeNull();
    expect(node && ldText(node, 'toString')).toBeNull();
    expect(node && ldCount(node, 'constructor')).toBeNull();
  });
});

describe('blocks without end are read in part', () => {
  const many = (count: number, one: string) => `[${Array<string>(count).fill(one).join(',')}]`;

  test.each([
    ['nested deeper than anybody describes a company', '['.repeat(65) + ']'.repeat(65), 0],
    ['a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000), 0],
    ['more members than are looked at', many(501, PERSON), 500],
    ['more things than are looked at', many(5, many(500, PERSON)), 2_000],
    ['more lists than are looked at, with nothing in them', many(400, many(400, '{}')), 0],
    [
      'more keys than are looked at',
      `{${Array.from({ length: 501 }, (_, at) => `"${at}":1`).join(',')}}`,
      0,
    ],
  ])('%s', (_what, json, count) => {
    const { nodes, partial } = readJsonLd([json]);
    expect(partial).toBe(true);
    expect(nodes).toHaveLength(count);
  });

  test('as deep as is looked at', () => {
    const deep = `${'['.repeat(63)}${PERSON}${']'.repeat(63)}`;
    expect(readJsonLd([deep]).partial).toBe(false);
    expect(namesIn(deep)).toEqual(['Wen Jiayi']);
  });

  test('paths stay short and hold nothing that turns the text around', () => {
    const key = `\u202e${'k'.repeat(5_000)}`;
    const { nodes } = readJsonLd([JSON.stringify({ [key]: { [key]: JSON.parse(PERSON) } })]);
    expect(nodes[0]?.path.length).toBeLessThanOrEqual(300);
    expect(nodes[0]?.path).not.toContain('\u202e');
  });
});

describe('any block', () => {
  const keys = fc.constantFrom(
    '@type',
    '@graph',
    '@id',
    'name',
    '__proto__',
    'constructor',
    'founder',
  );
  const anything = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('Person', 'http://schema.org/Organization'),
      fc.array(tie('node'), { maxLength: 5 }),
      fc.array(fc.tuple(keys, tie('node')), { maxLength: 6 }).map((entries) => new Map(entries)),
    ),
  })).node;
  /** Written out by hand: an object would lose `__proto__` on the way. */
  const toJson = (value: unknown): string => {
    if (value instanceof Map)
      return `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}:${toJson(inner)}`).join(',')}}`;
    if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
    return JSON.stringify(value);
  };

  test('is read without a throw, and changes nothing that others share', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const { nodes } = readJsonLd([toJson(value)]);
        for (const node of nodes) {
          expect(node.types.every((type) => typeof type === 'string')).toBe(true);
          for (const key of ['name', '__proto__', 'constructor']) {
            const text = ldText(node, key);
            expect(text === null || typeof text === 'string').toBe(true);
          }
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });

  test('cut anywhere, it is left out or read', () => {
    const json = `{"@graph":[${PERSON},{"@type":"Organization","founder":${PERSON}}]}`;
    for (let end = 0; end < json.length; end += 1) expectLeftOut(json.slice(0, end));
    expect(namesIn(json)).toEqual(['Wen Jiayi', null, 'Wen Jiayi']);
  });
});
