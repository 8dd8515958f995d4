import { dayBefore, dayOf, onDay } from '@/lib/domain/local-day';
import type { RemindedRound, ReminderKind, ReminderSettings } from '@/lib/domain/reminder';
import type { Route } from '@/lib/domain/route';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ASSUMED_MIN = 60;
const DEBRIEF_AFTER = 5 * MINUTE;
/** Later than this the words are gone, and the list of gaps says so anyway. */
const DEBRIEF_WITHIN = 2 * DAY;
/** A promise that is so late is not made better by a notification. */
const PROMISE_WITHIN = 3 * DAY;
const EVENING = '19:00';
const MORNING = '09:00';

export interface Reminder {
  /** The same for the same occasion, however often it is planned; a round at another time is another. */
  id: string;
  kind: ReminderKind;
  at: number;
  /** From then on it says nothing useful any more. */
  until: number;
  /** Where it leads. */
  route: Route;
  /** When what it is about takes place, or is due. */
  when: number;
  ordinal: number;
  company: string;
  promise?: { text: string; person: string | undefined };
}

export interface Clock {
  now: number;
  /** Where the person is. */
  zone: string;
}

type Round = RemindedRound['round'];
type Dated = Round & { startsAt: number };

const isDated = (round: Round): round is Dated => round.startsAt !== undefined;

const inCompany = ({ company }: RemindedRound, view: 'debrief' | 'trust' | 'overview') =>
  ({ page: 'company', id: company.id, view }) as const;

const ofRound = ({ round, company }: RemindedRound) => ({
  ordinal: round.ordinal,
  company: company.name,
});

const debriefOf = (one: RemindedRound, round: Dated): Reminder[] => {
  if (round.debriefedAt !== undefined) return [];
  const end = round.startsAt + (round.durationMin ?? ASSUMED_MIN) * MINUTE;
  return [
    {
      ...ofRound(one),
      id: `debrief ${round.id} ${end}`,
      kind: 'debrief',
      at: end + DEBRIEF_AFTER,
      until: end + DEBRIEF_WITHIN,
      when: round.startsAt,
      route: { ...inCompany(one, 'debrief'), at: round.id },
    },
  ];
};

/** When a last look is asked for, the wanted time first: one that is past leaves the next. */
const lastLooks = (
  { startsAt }: Dated,
  wanted: ReminderSettings['lastLookAt'],
  zone: string,
): number[] => {
  const oneHour = startsAt - HOUR;
  switch (wanted) {
    case 'evening':
      return [onDay(dayBefore(startsAt, zone), EVENING, zone), oneHour];
    case 'two-hours':
      return [startsAt - 2 * HOUR, oneHour];
    case 'one-hour':
      return [oneHour];
  }
};

const lastLookOf = (one: RemindedRound, round: Dated, at: number): Reminder => ({
  ...ofRound(one),
  id: `last-look ${round.id} ${round.startsAt}`,
  kind: 'lastLook',
  at,
  until: round.startsAt,
  when: round.startsAt,
  route: inCompany(one, 'overview'),
});

const promisesOf = (one: RemindedRound, zone: string): Reminder[] =>
  one.round.commitments.flatMap(({ id, text, toPersonId, dueAt, doneAt }) => {
    if (dueAt === undefined || doneAt !== undefined) return [];
    const morning = onDay(dayOf(dueAt, zone), MORNING, zone);
    // A day that was meant elsewhere may end here before nine.
    const at = morning <= dueAt ? morning : onDay(dayBefore(dueAt, zone), MORNING, zone);
    const promise = { text, person: toPersonId && one.people.get(toPersonId) };
    return {
      ...ofRound(one),
      id: `promise ${id} ${dueAt}`,
      kind: 'promises',
      at,
      until: dueAt + PROMISE_WITHIN,
      when: dueAt,
      route: { ...inCompany(one, 'trust'), at: id },
      promise,
    };
  });

/**
 * Who changed the round, or turned the reminder on, after its time, was there and needs no word: so
 * a promise made at noon for today does not ring at once.
 */
const newsAfter = (kind: ReminderKind, { round }: RemindedRound, settings: ReminderSettings) =>
  Math.max(round.updatedAt, settings.since[kind] ?? Number.POSITIVE_INFINITY);

const remindersOf = (one: RemindedRound, settings: ReminderSettings, zone: string): Reminder[] => {
  const { round } = one;
  const isNews = ({ kind, at }: Reminder) => at > newsAfter(kind, one, settings);
  const promises = promisesOf(one, zone).filter(isNews);
  if (!isDated(round) || round.status === 'cancelled') return promises;
  const looks =
    round.status === 'planned'
      ? lastLooks(round, settings.lastLookAt, zone).map((at) => lastLookOf(one, round, at))
      : [];
  return [
    ...promises,
    ...debriefOf(one, round).filter(isNews),
    ...looks.filter(isNews).slice(0, 1),
  ];
};

/** Every reminder that still makes sense, the earliest first. */
export const planReminders = (
  rounds: readonly RemindedRound[],
  settings: ReminderSettings,
  { now, zone }: Clock,
): Reminder[] =>
  rounds
    .flatMap((one) => remindersOf(one, settings, zone))
    .filter(({ until }) => now < until)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

export interface Agenda {
  /** To be shown now: their time has come, and they have not been shown. */
  due: Reminder[];
  /** When to look again; undefined while nothing is planned. */
  nextAt: number | undefined;
}

export const agendaOf = (
  planned: readonly Reminder[],
  shown: ReadonlySet<string>,
  now: number,
): Agenda => {
  const open = planned.filter(({ id }) => !shown.has(id));
  return {
    due: open.filter(({ at }) => at <= now),
    nextAt: open.find(({ at }) => at > now)?.at,
  };
};
