import { expect, it } from 'vitest';
import { decodeHtml } from '@/entrypoints/gather/decode-html';

const bytes = (...values: number[]) => new Uint8Array(values);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  [
    'its mark, against the header',
    bytes(0xef, 0xbb, 0xbf, 0xc3, 0xbc),
    'text/html; charset=latin1',
    'ü',
  ],
  ['a mark of UTF-16', bytes(0xff, 0xfe, 0xfc, 0x00), '', 'ü'],
  ['the header', latin('für'), 'text/html; charset="ISO-8859-1"', 'für'],
  [
    'the header, against the page',
    utf8('<meta charset=latin1>ü'),
    'text/html;charset=utf-8',
    '<meta charset=latin1>ü',
  ],
  [
    'the page’s own word',
    latin('<meta charset="windows-1252">f\xfcr'),
    'text/html',
    '<meta charset="windows-1252">für',
  ],
  [
    'the older form of that',
    latin('<meta http-equiv=content-type content="text/html; charset=iso-8859-15">\xa4'),
    'text/html',
    '<meta http-equiv=content-type content="text/html; charset=iso-8859-15">€',
  ],
  ['what fits, where nothing is said: UTF-8', utf8('für'), 'text/html', 'für'],
  ['what fits, where nothing is said: Western', latin('f\xfcr'), 'text/html', 'für'],
  ['what fits, where nonsense is said', utf8('für'), 'text/html; charset=klingon', 'für'],
])('a page is decoded by %s', (_how, page, type, text) => {
  expect(decodeHtml(page, type)).toBe(text);
});

it('Japanese in its own encoding', () => {
  const word = bytes(0x8e, 0xd0, 0x92, 0xb7); // 社長
  expect(decodeHtml(word, 'text/html; charset=Shift_JIS')).toBe('社長');
});
