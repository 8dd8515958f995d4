import { expect, test } from 'vitest';
import { moveTo, reviewAct } from '@/lib/domain/review-keys';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, code = key, more: Partial<typeof plain> = {}) =>
  reviewAct({ key, code, ...plain, ...more });

test('digits link, with Shift they ask for the reason', () => {
  expect(press('3', 'Digit3')).toEqual({ do: 'link', at: 2 });
  expect(press('3', 'Numpad3')).toEqual({ do: 'link', at: 2 });
  expect(press('#', 'Digit3', { shiftKey: true })).toEqual({ do: 'reason', at: 2 });
  expect(press('0', 'Digit0')).toEqual({ do: 'no-use' });
});

test('on a French keyboard the same keys do the same, whatever they type', () => {
  expect(press('"', 'Digit3')).toEqual({ do: 'link', at: 2 });
  expect(press('3', 'Digit3', { shiftKey: true })).toEqual({ do: 'reason', at: 2 });
});

test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s a key belongs to the browser', (modifier) => {
  expect(press('1', 'Digit1', { [modifier]: true })).toBeNull();
  expect(press('ArrowDown', 'ArrowDown', { [modifier]: true })).toBeNull();
});

test('letters: q shows the quote, e and F2 edit, capitals do nothing', () => {
  expect(press('q', 'KeyQ')).toEqual({ do: 'quote' });
  expect(press('e', 'KeyE')).toEqual({ do: 'edit' });
  expect(press('F2')).toEqual({ do: 'edit' });
  expect(press('Q', 'KeyQ', { shiftKey: true })).toBeNull();
  expect(press('x', 'KeyX')).toBeNull();
});

test('moving stops at the ends', () => {
  expect(moveTo(-1, 3, 'next')).toBe(0);
  expect(moveTo(2, 3, 'next')).toBe(2);
  expect(moveTo(-1, 3, 'previous')).toBe(0);
  expect(moveTo(1, 3, 'first')).toBe(0);
  expect(moveTo(1, 3, 'last')).toBe(2);
});
