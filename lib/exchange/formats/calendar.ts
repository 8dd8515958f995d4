import ICAL from 'ical.js';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { KeptRows } from '@/lib/domain/kept';
import { defineFileFormat } from './define-file-format';

/** Without a length somebody would be free again at once. */
const USUAL_MIN = 60;

const alarm = (before: string, words: string): ICAL.Component => {
  const component = new ICAL.Component('valarm');
  component.addPropertyWithValue('action', 'DISPLAY');
  component.addPropertyWithValue('description', words);
  component.addPropertyWithValue('trigger', ICAL.Duration.fromString(before));
  return component;
};

const utc = (at: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true);

interface Around {
  title: string;
  people: string;
  now: number;
}

const eventOf = (round: InterviewRound, startsAt: number, around: Around): ICAL.Component => {
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: unknown) => event.addPropertyWithValue(name, value);
  add('uid', round.icsUid ?? `${round.id}@round-two.example`);
  add('dtstamp', utc(around.now));
  add('dtstart', utc(startsAt));
  add('dtend', utc(startsAt + (round.durationMin ?? USUAL_MIN) * 60_000));
  add('summary', around.title);
  if (around.people) add('description', around.people);
  if (round.place) add('location', round.place);
  add('status', round.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  if (round.status === 'planned')
    for (const before of ['-P1D', '-PT1H']) event.addSubcomponent(alarm(before, around.title));
  return event;
};

const titleOf = (round: InterviewRound, { opportunities, companies }: KeptRows): string => {
  const role = opportunities.find(({ id }) => id === round.opportunityId);
  const company = companies.find(({ id }) => id === role?.companyId);
  return [company?.name, role?.title, `#${round.ordinal}`].filter(Boolean).join(' · ');
};

const peopleOf = (round: InterviewRound, { participants, people }: KeptRows): string => {
  const ids = participants.filter(({ roundId }) => roundId === round.id).map((one) => one.personId);
  return people
    .filter(({ id }) => ids.includes(id))
    .map(({ name, title }) => [name, title].filter(Boolean).join(', '))
    .join('\n');
};

/** The rounds that have a time, as iCalendar (RFC 5545) with reminders a day and an hour before. */
export const calendar = defineFileFormat({
  id: 'calendar',
  write(kept, { now }) {
    const root = new ICAL.Component('vcalendar');
    root.addPropertyWithValue('version', '2.0');
    root.addPropertyWithValue('prodid', '-//Round Two//EN');
    for (const round of kept.rounds) {
      if (round.startsAt === undefined) continue;
      const around = { title: titleOf(round, kept), people: peopleOf(round, kept), now };
      root.addSubcomponent(eventOf(round, round.startsAt, around));
    }
    return [{ name: 'interviews.ics', type: 'text/calendar', text: `${root.toString()}\r\n` }];
  },
});
