import { browser } from 'wxt/browser';
import { showNotice } from '@/lib/browser/notifications';
import {
  forgetReminderMemory,
  type ReminderMemory,
  readReminderMemory,
  saveReminderMemory,
} from '@/lib/browser/reminder-memory';
import { mayNotify, readReminderSettings } from '@/lib/browser/reminder-settings';
import { isAnyReminderOn, type ReminderSettings } from '@/lib/domain/reminder';
import { agendaOf, planReminders } from '@/lib/reminders/plan';
import { readRemindedRounds } from '@/lib/store/queries/reminded-rounds';
import type { Store } from '@/lib/store/write';
import { noticesOf } from './reminder-words';

/** One for all of them: it is set for the next. */
export const ALARM = 'remind';

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The settings, where anything is to be reminded of and may be. */
const findSettings = async (): Promise<ReminderSettings | null> => {
  const settings = await readReminderSettings();
  return isAnyReminderOn(settings) && (await mayNotify()) ? settings : null;
};

const stillOfUse = ({ shown }: Pick<ReminderMemory, 'shown'>, now: number) =>
  Object.entries(shown).filter(([, until]) => now < until);

/** Shows what is due and sets the alarm for what comes next. Resolves to whether anything is on. */
export const lookAtReminders = async (store: Store): Promise<boolean> => {
  const settings = await findSettings();
  if (!settings) {
    await Promise.all([browser.alarms.clear(ALARM), forgetReminderMemory()]);
    return false;
  }
  const clock = { now: store.now(), zone: zoneHere() };
  const memory = await readReminderMemory();
  const shown = new Map(memory ? stillOfUse(memory, clock.now) : []);
  const rounds = await readRemindedRounds(store.database);
  const agenda = agendaOf(planReminders(rounds, settings, clock), new Set(shown.keys()), clock.now);
  for (const { reminders, ...notice } of noticesOf(agenda.due, settings, clock.now)) {
    // Shown before it is noted: a worker that dies in between shows it again, in its own place.
    await showNotice(notice);
    for (const { id, until } of reminders) shown.set(id, until);
  }
  const { nextAt } = agenda;
  await saveReminderMemory({
    shown: Object.fromEntries(shown),
    zone: clock.zone,
    ...(nextAt !== undefined && { nextAt }),
  });
  if (nextAt === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: nextAt });
  return true;
};

/**
 * How it stands when a worker starts: off, well, or astray. Browsers allow themselves to forget an
 * alarm, and people travel.
 */
export const standingOfReminders = async (): Promise<'off' | 'well' | 'astray'> => {
  const memory = await readReminderMemory();
  if (!memory) return 'off';
  const isForgotten = memory.nextAt !== undefined && !(await browser.alarms.get(ALARM));
  return isForgotten || memory.zone !== zoneHere() ? 'astray' : 'well';
};
