import ICAL from 'ical.js';
import type { InvitationContext } from '@/lib/domain/invitation';
import { fromWall } from '@/lib/domain/zoned-time';
import { cdoZone, ianaZone } from '../zone-names';
import { textOf } from './calendars';

/** When something is: an instant with its zone, or a day alone. */
export interface Moment {
  startsAt?: number;
  day?: string;
  tz?: string;
  zoneSaid: boolean;
}

const two = (part: number): string => String(part).padStart(2, '0');
const dayOf = ({ year, month, day }: ICAL.Time): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const wallOf = (time: ICAL.Time): string => `${dayOf(time)}T${two(time.hour)}:${two(time.minute)}`;

const definitionOf = (calendar: ICAL.Component, tzid: string): ICAL.Component | undefined =>
  calendar.getAllSubcomponents('vtimezone').find((zone) => textOf(zone, 'tzid') === tzid);

/** The zone's name in a definition that Mozilla, Google or Exchange wrote. */
const nameIn = (definition: ICAL.Component | undefined): string | undefined => {
  if (!definition) return undefined;
  const cdo = definition.getFirstPropertyValue('x-microsoft-cdo-tzid');
  return ianaZone(textOf(definition, 'x-lic-location')) ?? cdoZone(String(cdo ?? ''));
};

const isUtc = (time: ICAL.Time): boolean => time.zone === ICAL.Timezone.utcTimezone;

/** An instant of an event. A named zone counts more than a definition in the file: those are often old. */
export const momentOf = (
  time: ICAL.Time,
  tzid: string | undefined,
  calendar: ICAL.Component,
  { homeZone }: Pick<InvitationContext, 'homeZone'>,
): Moment => {
  if (time.isDate) return { day: dayOf(time), zoneSaid: false };
  const calendarZone = ianaZone(textOf(calendar, 'x-wr-timezone'));
  if (isUtc(time)) {
    const tz = calendarZone ?? homeZone;
    return { startsAt: time.toUnixTime() * 1_000, tz, zoneSaid: true };
  }
  const definition = tzid ? definitionOf(calendar, tzid) : undefined;
  const named = ianaZone(tzid) ?? nameIn(definition);
  if (named === undefined && definition)
    return { startsAt: time.toUnixTime() * 1_000, tz: homeZone, zoneSaid: true };
  const tz = named ?? calendarZone ?? homeZone;
  const startsAt = fromWall(wallOf(time), tz);
  const zoneSaid = (named ?? calendarZone) !== undefined;
  return { ...(startsAt !== undefined && { startsAt }), tz, zoneSaid };
};
