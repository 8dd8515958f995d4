import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remind } from '@/entrypoints/background/remind';
import { tellKeptChanged } from '@/lib/browser/kept-signal';
import { saveReminderMemory } from '@/lib/browser/reminder-memory';
import { saveReminderSettings } from '@/lib/browser/reminder-settings';
import { NO_REMINDERS, type ReminderSettings } from '@/lib/domain/reminder';
import { edit } from '@/lib/store/commands/edit';
import { allowNotifications } from '../../fixtures/allow-notifications';
import { aStore, done, plant, type TestStore } from '../../fixtures/memory-store';
import { aCompany, anOpportunity, aPerson, aRound, FIXTURE_NOW } from '../../fixtures/records';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const startsAt = FIXTURE_NOW + 3 * HOUR;
const dueToRemind = startsAt + HOUR + 5 * MINUTE;

const ON: ReminderSettings = {
  ...NO_REMINDERS,
  since: { debrief: 1, promises: 1 },
};

const seeded = async (changes: Parameters<typeof aRound>[0] = {}): Promise<TestStore> => {
  const store = aStore();
  await plant(store, {
    companies: [aCompany({ name: 'Larkmoor' })],
    opportunities: [anOpportunity()],
    people: [aPerson()],
    rounds: [aRound({ status: 'planned', ordinal: 2, startsAt, ...changes })],
  });
  return store;
};

const ring = () =>
  fakeBrowser.alarms.onAlarm.trigger({
    name: 'remind',
    scheduledTime: 0,
    persistAcrossSessions: true,
  });
const alarm = () => fakeBrowser.alarms.get('remind');
const shown = () => Object.entries(fakeBrowser.notifications.getAllCreateOptions());
const untilAlarmAt = (when: number | undefined) =>
  vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBe(when));
const untilShown = (count: number) => vi.waitFor(() => expect(shown()).toHaveLength(count));

beforeEach(() => allowNotifications());

it('asks nothing of the records and sets no alarm while nothing is turned on', async () => {
  const store = await seeded();
  const read = vi.spyOn(store.database.rounds, 'toArray');
  remind(store);
  const clear = vi.spyOn(fakeBrowser.alarms, 'clear');
  await tellKeptChanged(1);
  await vi.waitFor(() => expect(clear).toHaveBeenCalled());
  expect(read).not.toHaveBeenCalled();
  expect(await alarm()).toBeUndefined();
});

it('sets the alarm when a reminder is turned on, and follows the interview', async () => {
  const store = await seeded();
  remind(store);
  await saveReminderSettings(ON);
  await untilAlarmAt(dueToRemind);
  await done(edit(store, 'rounds', 'round-1', 'startsAt', startsAt + HOUR));
  await tellKeptChanged(2);
  await untilAlarmAt(dueToRemind + HOUR);
  await saveReminderSettings(NO_REMINDERS);
  await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
});

it('shows a reminder once, says no names, and leads to the debrief', async () => {
  const store = await seeded();
  await saveReminderSettings(ON);
  remind(store);
  await fakeBrowser.runtime.onStartup.trigger();
  await untilAlarmAt(dueToRemind);
  store.later(dueToRemind - FIXTURE_NOW);
  await ring();
  await untilShown(1);
  const [[id, notice] = ['']] = shown();
  expect(notice).toMatchObject({ title: 'Write the interview down', iconUrl: expect.anything() });
  expect(JSON.stringify(notice)).not.toContain('Larkmoor');

  // The worker dies, another starts, the browser is started anew: nothing is said twice.
  fakeBrowser.notifications.resetState();
  remind(store);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
  expect(shown()).toEqual([]);

  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  remind(store);
  await fakeBrowser.notifications.onClicked.trigger(id);
  expect(create).toHaveBeenCalledWith({
    url: expect.stringMatching(/\/workspace\.html#\/company\/company-1\/debrief\/round-1$/),
  });
});

it.each([
  ['is shown late where the browser was closed', 20, 1],
  ['is not shown any more two days on', 48, 0],
])('%s', async (_, hours, times) => {
  const store = await seeded();
  await saveReminderSettings(ON);
  store.later(dueToRemind - FIXTURE_NOW + hours * HOUR);
  const kept = vi.spyOn(fakeBrowser.storage.local, 'set');
  remind(store);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(kept).toHaveBeenCalled());
  expect(shown()).toHaveLength(times);
});

it('names company and people only where that was asked for, and tells promises together', async () => {
  const commitments = ['Send the deck', 'Two references'].map((text, index) => ({
    id: `promise-${index}`,
    text,
    toPersonId: 'person-1',
    dueAt: FIXTURE_NOW + 36 * HOUR,
  }));
  const store = await seeded({ commitments });
  await saveReminderSettings({ ...ON, since: { promises: 1 } });
  store.later(36 * HOUR);
  remind(store);
  await fakeBrowser.runtime.onStartup.trigger();
  await untilShown(1);
  const [[, notice] = []] = shown();
  expect(notice?.title).toContain('2');
  expect(JSON.stringify(notice)).not.toMatch(/Larkmoor|Ines|deck/);

  fakeBrowser.notifications.resetState();
  await fakeBrowser.storage.local.remove('reminders-shown');
  await saveReminderSettings({ ...ON, since: { promises: 1 }, showNames: true });
  await fakeBrowser.runtime.onStartup.trigger();
  await untilShown(1);
  const [[, named] = []] = shown();
  expect(named?.message).toBe(
    'Send the deck · Ines Okafor · Larkmoor\nTwo references · Ines Okafor · Larkmoor',
  );
});

it('stops when the browser takes notifications back', async () => {
  const notifications = allowNotifications();
  const store = await seeded();
  await saveReminderSettings(ON);
  remind(store);
  await fakeBrowser.runtime.onStartup.trigger();
  await untilAlarmAt(dueToRemind);
  notifications.turn(false);
  await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
});

it('sets its alarm anew when a worker starts and the browser has forgotten it', async () => {
  const store = await seeded();
  await saveReminderSettings(ON);
  remind(store);
  await fakeBrowser.runtime.onStartup.trigger();
  await untilAlarmAt(dueToRemind);
  await fakeBrowser.alarms.clear('remind');
  remind(store);
  await untilAlarmAt(dueToRemind);
});

it('follows an interview that another device has moved, of which no page says a word', async () => {
  const store = await seeded();
  await saveReminderSettings(ON);
  remind(store);
  await fakeBrowser.runtime.onStartup.trigger();
  await untilAlarmAt(dueToRemind);
  await done(edit(store, 'rounds', 'round-1', 'startsAt', startsAt + 2 * HOUR));
  await untilAlarmAt(dueToRemind + 2 * HOUR);
});

it('plans anew when a worker starts in another time zone', async () => {
  const store = await seeded();
  await saveReminderSettings(ON);
  await saveReminderMemory({ shown: {}, zone: 'Pacific/Apia', nextAt: 5 });
  await fakeBrowser.alarms.create('remind', { when: 5 });
  remind(store);
  await untilAlarmAt(dueToRemind);
});
