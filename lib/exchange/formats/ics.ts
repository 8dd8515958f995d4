import type ICAL from 'ical.js';
import { LINE_MAX } from '@/lib/domain/base';
import type { Invitation, InvitationContext } from '@/lib/domain/invitation';
import { fail, ok } from '@/lib/domain/result';
import { attendeesOf } from '../ical/attendees';
import { calendarsIn, parameterOf, textOf } from '../ical/calendars';
import { momentOf } from '../ical/moment';
import { type Occurrence, occurrenceOf, sequenceOf } from '../ical/occurrence';
import { placeOf } from '../ical/place';
import { defineFormat } from './define-format';

const EVENTS_MAX = 500;
const MINUTE = 60_000;
const LONGEST_MIN = 12 * 60;

const isCancelled = (calendar: ICAL.Component, event: ICAL.Component): boolean =>
  textOf(calendar, 'method')?.toUpperCase() === 'CANCEL' ||
  textOf(event, 'status')?.toUpperCase() === 'CANCELLED';

const invitationOf = (
  calendar: ICAL.Component,
  { event, start, end, repeats }: Occurrence,
  context: InvitationContext,
): Invitation => {
  const zoneOf = (name: string) => {
    const property = event.getFirstProperty(name);
    return property ? parameterOf(property, 'tzid') : undefined;
  };
  const startZone = zoneOf('dtstart');
  const moment = momentOf(start, startZone, calendar, context);
  const { startsAt: endsAt } = momentOf(end, zoneOf('dtend') ?? startZone, calendar, context);
  const minutes = Math.round(((endsAt ?? 0) - (moment.startsAt ?? 0)) / MINUTE);
  const uid = textOf(event, 'uid')?.slice(0, LINE_MAX);
  return {
    title: textOf(event, 'summary')?.slice(0, LINE_MAX) ?? '',
    ...moment,
    ...(endsAt !== undefined && minutes > 0 && minutes <= LONGEST_MIN && { durationMin: minutes }),
    ...placeOf(event),
    ...(uid && { icsUid: uid, icsSequence: sequenceOf(event) }),
    ...attendeesOf(event),
    cancelled: isCancelled(calendar, event),
    repeats,
  };
};

/** The events of one calendar by UID; those without one each stand alone. */
const byUid = (calendar: ICAL.Component): ICAL.Component[][] => {
  const events = calendar.getAllSubcomponents('vevent');
  const groups = Map.groupBy(events, (event) => textOf(event, 'uid') ?? event);
  return [...groups.values()];
};

/** What comes first stands first; what is over comes after, the latest first. */
const inOrder = (invitations: readonly Invitation[], now: number): Invitation[] => {
  const at = ({ startsAt, day }: Invitation) => startsAt ?? Date.parse(day ?? '') ?? 0;
  const isOver = (one: Invitation) => at(one) < now;
  return [...invitations].sort(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || (isOver(a) ? at(b) - at(a) : at(a) - at(b)),
  );
};

/** iCalendar (RFC 5545), as the calendars people use write it. */
export const ics = defineFormat({
  id: 'ics',
  recognises: (text) => /BEGIN:VCALENDAR/i.test(text),
  read(text, context) {
    const calendars = calendarsIn(text);
    if (!calendars) return fail('broken');
    const groups = calendars.flatMap((calendar) =>
      byUid(calendar).map((events) => ({ calendar, events })),
    );
    const count = groups.reduce((sum, { events }) => sum + events.length, 0);
    if (count === 0) return fail('no-event');
    if (count > EVENTS_MAX) return fail('too-many');
    const read = groups.flatMap(({ calendar, events }) => {
      const occurrence = occurrenceOf(events, context.now);
      return occurrence ? [invitationOf(calendar, occurrence, context)] : [];
    });
    return read.length === 0 ? fail('broken') : ok(inOrder(read, context.now));
  },
});
