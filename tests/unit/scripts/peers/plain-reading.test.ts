import { expect, test } from 'vitest';
import type { BlockLine } from '@/scripts/peers/plain-reading/block-lines.ts';
import { companyOfTitle } from '@/scripts/peers/plain-reading/company-of-title.ts';
import { leadersIn } from '@/scripts/peers/plain-reading/leaders-in-lines.ts';
import { namesByCompromise } from '@/scripts/peers/plain-reading/names-by-compromise.ts';
import { namesByShape } from '@/scripts/peers/plain-reading/names-by-shape.ts';
import { statementsIn } from '@/scripts/peers/plain-reading/statements-in-lines.ts';

const text = (line: string): BlockLine => ({ text: line, heading: 0, isEntry: false });
const heading = (line: string, level = 2): BlockLine => ({ ...text(line), heading: level });
const entry = (line: string): BlockLine => ({ ...text(line), isEntry: true });

const byShape = (...lines: BlockLine[]) => leadersIn(lines, namesByShape(lines));
const byCompromise = (...lines: BlockLine[]) => leadersIn(lines, namesByCompromise(lines));

test.each([
  ['below', [text('Jane Doe'), text('Chief Executive')]],
  ['behind a comma', [text('Jane Doe, Chief Executive')]],
  ['behind a dash', [text('Jane Doe – Chief Executive')]],
])('both find a leader with the title %s', (_, lines) => {
  const jane = [{ name: 'Jane Doe', title: 'Chief Executive' }];
  expect(byShape(...lines)).toEqual(jane);
  expect(byCompromise(...lines)).toEqual(jane);
});

test('compromise finds a leader inside a sentence; a shape at its start only', () => {
  const line = text('In spring Jane Doe, Chief Executive, left for the hills.');
  expect(byCompromise(line)).toEqual([{ name: 'Jane Doe', title: 'Chief Executive' }]);
  expect(byShape(line)).toEqual([]);
});

test('a name is found in the line it stands in, not in an earlier one', () => {
  const lines = [text('Jane Doe wrote this.'), text('More'), text('Jane Doe'), text('Founder')];
  expect(byCompromise(...lines)).toEqual([{ name: 'Jane Doe', title: 'Founder' }]);
});

test('a name without a title beside it is nobody', () => {
  expect(byShape(text('Jane Doe'), text('Plumber'), text('Chief Executive'))).toEqual([]);
  expect(byCompromise(text('Jane Doe'), text('likes boats'))).toEqual([]);
});

test('a mission is the sentence that says so, else what follows its heading', () => {
  const said = text('We fly. Our mission is to fly higher every year. Come along.');
  const below = [heading('Our mission'), text('Higher than last year, always.')];
  expect(statementsIn([said, ...below]).mission).toBe('Our mission is to fly higher every year.');
  expect(statementsIn(below).mission).toBe('Higher than last year, always.');
  expect(statementsIn([heading('Our mission'), heading('Our vision')]).mission).toBeUndefined();
});

test('values are the entries or sub-headings under their heading, up to the next', () => {
  const values = [
    heading('Our values'),
    entry('Trust'),
    entry('Wind'),
    heading('Jobs'),
    entry('A'),
  ];
  expect(statementsIn(values).values).toEqual(['Trust', 'Wind']);
  const products = [heading('Products'), heading('Kite', 3), text('Flies.'), heading('Reel', 3)];
  expect(statementsIn(products).products).toEqual([{ name: 'Kite' }, { name: 'Reel' }]);
});

test.each([
  ['About us | Halvorsen Kites', 'Halvorsen Kites'],
  ['Halvorsen Kites', undefined],
  ['News - how a small maker of kites came to be', undefined],
])('the company in the title "%s" is %s', (title, company) => {
  expect(companyOfTitle(title)).toBe(company);
});
