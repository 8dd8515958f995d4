import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { LinkedInNotice } from '@/components/linkedin/linkedin-notice';
import { LinkedInOn } from '@/components/linkedin/linkedin-on';
import { isLinkedInRead, setLinkedInRead } from '@/lib/browser/settings';
import type { PageInFront } from '@/lib/react/use-page-in-front';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

const ADDRESS = 'https://www.linkedin.com/in/ingeborg-vasselin/';

const aPage = (url: string, holdsBack?: boolean): PageInFront => ({
  state: 'read',
  tab: { id: 7, windowId: 1, url, title: null },
  reading: {
    url,
    canonicalUrl: '',
    title: '',
    readAt: 0,
    candidates: [],
    partial: false,
    failedRules: [],
    ...(holdsBack !== undefined && { holdsBack }),
  },
});

it('is off until the person turns it on, and on only after the choice is stored', async () => {
  expect(await isLinkedInRead()).toBe(false);
  let stored = false;
  const turnedOn = vi.fn(() => void isLinkedInRead().then((on) => (stored = on)));
  render(<LinkedInNotice onTurnedOn={turnedOn} />);
  expect(turnedOn).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Turn reading on' }));
  await vi.waitFor(() => expect(stored).toBe(true));
  expect(turnedOn).toHaveBeenCalledTimes(1);
  expect(Object.keys(await browser.storage.sync.get(null))).toEqual([]);
});

it.each([1, 'true', null, {}])('takes %j in the storage for off', async (odd) => {
  await browser.storage.local.set({ 'read-linkedin': odd });
  expect(await isLinkedInRead()).toBe(false);
});

it('says the terms, what would be read and what never happens, before either choice', () => {
  render(<LinkedInNotice onTurnedOn={() => {}} onType={() => {}} />);
  const notice = screen.getByRole('region', { name: 'Reading LinkedIn is off' });
  const said = notice.textContent ?? '';
  for (const words of ['terms forbid', 'the account is yours', 'in front of you', 'never photos'])
    expect(said).toContain(words);
  const buttons = screen.getAllByRole('button').map((button) => button.textContent);
  expect(buttons).toEqual(['Type it instead', 'Turn reading on']);
});

it('works by keyboard alone', async () => {
  const type = vi.fn();
  const turnedOn = vi.fn();
  render(<LinkedInNotice onTurnedOn={turnedOn} onType={type} />);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(type).toHaveBeenCalledTimes(1);
  expect(await isLinkedInRead()).toBe(false);
  await userEvent.keyboard('{Tab}{Enter}');
  await vi.waitFor(() => expect(turnedOn).toHaveBeenCalledTimes(1));
});

it('is turned off again in one press', async () => {
  await setLinkedInRead(true);
  const turnedOff = vi.fn();
  render(<LinkedInOn page={aPage(ADDRESS)} onTurnedOff={turnedOff} />);
  await userEvent.keyboard('{Tab}{Enter}');
  await vi.waitFor(() => expect(turnedOff).toHaveBeenCalledTimes(1));
  expect(await isLinkedInRead()).toBe(false);
});

it('says that the page holds more back, and nothing at all elsewhere', () => {
  const { rerender } = render(<LinkedInOn page={aPage(ADDRESS, true)} onTurnedOff={() => {}} />);
  expect(screen.getByText(/more here after “See more”/)).toBeTruthy();
  rerender(<LinkedInOn page={aPage(ADDRESS, false)} onTurnedOff={() => {}} />);
  expect(screen.queryByText(/See more/)).toBeNull();
  for (const page of [aPage('https://www.northwind.example/'), { state: 'looking' } as const]) {
    rerender(<LinkedInOn page={page} onTurnedOff={() => {}} />);
    expect(screen.queryByRole('button')).toBeNull();
  }
});

it.each([
  ['light', {}],
  ['dark', { scheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('can be read and pressed by everybody, %s', async (_, media) => {
  await emulate(media);
  await windowOf(400, 600);
  render(
    <main>
      <LinkedInNotice onTurnedOn={() => {}} onType={() => {}} />
      <LinkedInOn page={aPage(ADDRESS, true)} onTurnedOff={() => {}} />
    </main>,
  );
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
  await emulate({});
});
