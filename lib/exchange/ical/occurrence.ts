import ICAL from 'ical.js';
import { textOf } from './calendars';

/** A daily meeting of ten years; a rule that repeats every second is not followed for ever. */
const STEPS_MAX = 4_000;

/** One event of a calendar, at the time that counts. */
export interface Occurrence {
  event: ICAL.Component;
  start: ICAL.Time;
  end: ICAL.Time;
  repeats: boolean;
}

const isCancelled = (event: ICAL.Component): boolean =>
  textOf(event, 'status')?.toUpperCase() === 'CANCELLED';

const single = (event: ICAL.Component): Occurrence => {
  const { startDate: start, endDate: end } = new ICAL.Event(event);
  return { event, start, end, repeats: false };
};

/** The first of a series that is not over; the last when all are. */
const firstToCome = (
  master: ICAL.Component,
  exceptions: readonly ICAL.Component[],
  now: number,
): Occurrence => {
  const series = new ICAL.Event(master, { strictExceptions: false });
  for (const exception of exceptions) series.relateException(exception);
  const iterator = series.iterator();
  let found: Occurrence | undefined;
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const time: ICAL.Time | undefined = iterator.next();
    if (!time) break;
    const { item, startDate: start, endDate: end } = series.getOccurrenceDetails(time);
    if (isCancelled(item.component)) continue;
    found = { event: item.component, start, end, repeats: true };
    if (end.toUnixTime() * 1_000 >= now) break;
  }
  return found ?? { ...single(master), repeats: true };
};

/** Which version of an event this is; one that does not say so is the first. */
export const sequenceOf = (event: ICAL.Component): number => {
  const said: unknown = event.getFirstPropertyValue('sequence');
  return typeof said === 'number' && Number.isSafeInteger(said) && said > 0 ? said : 0;
};

/** Of several versions of one event the one sent last. */
const newest = (events: readonly ICAL.Component[]): ICAL.Component | undefined =>
  events.reduce<ICAL.Component | undefined>(
    (last, event) => (!last || sequenceOf(event) >= sequenceOf(last) ? event : last),
    undefined,
  );

/** What the events of one UID come to; null when none can be read. */
export const occurrenceOf = (events: readonly ICAL.Component[], now: number): Occurrence | null => {
  try {
    const isException = (event: ICAL.Component) => event.hasProperty('recurrence-id');
    const master = newest(events.filter((event) => !isException(event)));
    const only = master ?? newest(events);
    if (!only?.hasProperty('dtstart')) return null;
    if (!master || !new ICAL.Event(master).isRecurring()) return single(only);
    return firstToCome(master, events.filter(isException), now);
  } catch {
    return null; // a date or a rule that is none: this event is passed over
  }
};
