import { describe, expect, it } from 'vitest';
import { fileNameOf } from '@/lib/domain/file-name';
import { parseTypedAddress } from '@/lib/domain/typed-address';

describe('an address somebody typed', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['https://acme.example/about', 'https://acme.example/about'],
    [' acme.example/about?a=1 ', 'https://acme.example/about?a=1'],
    ['acme.example', 'https://acme.example/'],
    ['acme.example:8080/x', 'https://acme.example:8080/x'],
    ['http://localhost:3000/report', 'http://localhost:3000/report'],
    ['https://acme.example/r.pdf#page=4', 'https://acme.example/r.pdf#page=4'],
  ])('%j is %j', (typed, address) => {
    expect(parseTypedAddress(typed)).toEqual({ ok: true, value: address });
  });

  it.each([
    'the annual report',
    'report',
    'javascript:alert(1)',
    'mailto:a@acme.example',
    'a@acme.example',
    'file:///report.pdf',
    'https://',
    `https://acme.example/${'x'.repeat(5_000)}?${'y'.repeat(5_000)}`,
  ])('%j is none', (typed) => {
    expect(parseTypedAddress(typed)).toEqual({ ok: false, problem: 'no-address' });
  });
});

describe('the name of a file', () => {
  it.each([
    ['https://a.example/files/Annual%20Report%202025.pdf#page=3', 'Annual Report 2025.pdf'],
    ['https://a.example/100%.pdf?download', '100%.pdf'],
    ['https://a.example/', ''],
    ['about:blank', ''],
  ])('%s is %j', (address, name) => expect(fileNameOf(address)).toBe(name));
});
