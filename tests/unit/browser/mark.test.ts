import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { clearMark, markTab, showCount } from '@/lib/browser/mark';

const TAB = 7;
let shown = '';

beforeEach(() => {
  shown = '';
  Object.assign(browser.action, {
    setBadgeText: async ({ text }: { text: string }) => {
      shown = text;
    },
    getBadgeText: async () => shown,
  });
});

it.each([
  [0, ''],
  [7, '7'],
  [99, '99'],
  [100, '99+'],
])('%d kept is shown as "%s"', async (count, text) => {
  await showCount(TAB, 3);
  await showCount(TAB, count);
  expect(shown).toBe(text);
});

it('a sign stays until somebody has looked, whatever is kept meanwhile', async () => {
  await showCount(TAB, 3);
  await markTab(TAB, '!');
  await showCount(TAB, 4);
  expect(shown).toBe('!');
  await clearMark(TAB);
  expect(shown).toBe('');
  await showCount(TAB, 4);
  expect(shown).toBe('4');
});

it('looking takes a sign from the button, and no number', async () => {
  await showCount(TAB, 4);
  await clearMark(TAB);
  expect(shown).toBe('4');
});

it('a sign wakes whoever shows the number', async () => {
  await markTab(TAB, '✓');
  await clearMark(TAB);
  expect(await browser.storage.session.get('kept-changed')).toHaveProperty('kept-changed');
});

it('a tab that was closed meanwhile is no problem', async () => {
  const gone = async () => {
    throw new Error('No tab with id');
  };
  Object.assign(browser.action, { setBadgeText: gone, getBadgeText: gone });
  await expect(
    Promise.all([markTab(TAB, '?'), showCount(TAB, 2), clearMark(TAB)]),
  ).resolves.toBeDefined();
});
