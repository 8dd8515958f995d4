import { fromWall, toWall } from './zoned-time';

const DAY = 24 * 60 * 60 * 1_000;

/** The day that an instant falls on where somebody is, as `2026-11-23`. */
export const dayOf = (instant: number, zone: string): string => toWall(instant, zone).slice(0, 10);

/** The day of the calendar before that, however long it was. */
export const dayBefore = (instant: number, zone: string): string =>
  new Date(Date.parse(dayOf(instant, zone)) - DAY).toISOString().slice(0, 10);

/** The instant at which clocks there show this time on that day. */
export const onDay = (day: string, time: string, zone: string): number => {
  const instant = fromWall(`${day}T${time}`, zone);
  if (instant === undefined) throw new Error(`No time ${time} on ${day}`);
  return instant;
};

/** The day of the calendar after that. */
export const dayAfter = (instant: number, zone: string): string =>
  new Date(Date.parse(dayOf(instant, zone)) + DAY).toISOString().slice(0, 10);
