import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RemindersSection } from '@/components/reminders/reminders-section';
import { readReminderSettings } from '@/lib/browser/reminder-settings';
import { allowNotifications } from '../../fixtures/allow-notifications';
import { aStore, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const DEBRIEF = 'Write the interview down';
const LAST_LOOK = 'A last look before the interview';

const show = async () => {
  const store = aStore();
  await renderWith(
    store,
    <main>
      <h1>Settings</h1>
      <RemindersSection />
    </main>,
  );
  await screen.findByRole('switch', { name: DEBRIEF });
  return store;
};

const switchOf = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
const isOn = (name: string) => switchOf(name).checked;

describe('reminders', () => {
  it('are all off, and ask the browser for nothing, until somebody turns one on', async () => {
    const { said } = allowNotifications();
    await show();
    for (const one of screen.getAllByRole<HTMLInputElement>('switch'))
      expect(one.checked).toBe(false);
    expect(said.asked).toBe(0);
  });

  it('are asked for in the press that turns one on, and that one only is on then', async () => {
    const { said } = allowNotifications();
    said.held = false;
    const store = await show();
    await userEvent.click(switchOf(DEBRIEF));
    await waitFor(() => expect(isOn(DEBRIEF)).toBe(true));
    expect(said.asked).toBe(1);
    expect(isOn(LAST_LOOK)).toBe(false);
    expect(await readReminderSettings()).toMatchObject({ since: { debrief: store.now() } });
    await userEvent.click(switchOf(DEBRIEF));
    await waitFor(() => expect(isOn(DEBRIEF)).toBe(false));
    expect((await readReminderSettings()).since).toEqual({});
  });

  it('stay off where the browser says no, in words that say what to do', async () => {
    allowNotifications(false);
    await show();
    await userEvent.click(switchOf(DEBRIEF));
    await screen.findByText(/^The browser did not allow notifications/);
    expect(isOn(DEBRIEF)).toBe(false);
    expect((await readReminderSettings()).since).toEqual({});
  });

  it('are shown as off when the browser takes notifications back', async () => {
    const notifications = allowNotifications();
    await show();
    await userEvent.click(switchOf(DEBRIEF));
    await waitFor(() => expect(isOn(DEBRIEF)).toBe(true));
    notifications.turn(false);
    await waitFor(() => expect(isOn(DEBRIEF)).toBe(false));
  });

  it('say no names unless asked to, and the last look comes when it is wanted', async () => {
    allowNotifications();
    await show();
    expect(screen.queryByLabelText('When')).toBeNull();
    await userEvent.click(switchOf(LAST_LOOK));
    await userEvent.selectOptions(await screen.findByLabelText('When'), 'One hour before');
    await userEvent.click(switchOf('Name companies and people'));
    await waitFor(async () =>
      expect(await readReminderSettings()).toMatchObject({
        lastLookAt: 'one-hour',
        showNames: true,
      }),
    );
  });

  it('that cannot be read are off', async () => {
    allowNotifications();
    await fakeBrowser.storage.local.set({ reminders: { since: 'yesterday' } });
    await show();
    expect(isOn(DEBRIEF)).toBe(false);
  });
});

it.each([1280, 320])('is accessible and fits at %i px, light and dark', async (width) => {
  await windowOf(width);
  const { said } = allowNotifications();
  await show();
  await userEvent.click(switchOf(LAST_LOOK));
  await screen.findByLabelText('When');
  said.answer = false;
  await userEvent.click(switchOf(DEBRIEF));
  await screen.findByText(/^The browser did not allow notifications/);
  said.held = true;
  for (const scheme of ['light', 'dark'] as const) {
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});
