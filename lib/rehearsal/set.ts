import { nextRound } from '@/lib/domain/next-round';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import type { Rehearsal } from '@/lib/domain/rehearsal';
import { weigh } from '@/lib/domain/weight';
import { type Cue, cueKey, type RehearsalGround, SUBJECTS } from './cue';
import { cuesOf } from './cues';
import { memoryOf } from './memory';
import { minutesOf, secondsOf } from './minutes';
import { nextDue, type Occasion, type Phase, phaseOf } from './schedule';

/** A set for a whole round is no longer than a person listens to themselves. */
const ROUND_SECONDS = 25 * 60;

/** Something to say, and how it stands. */
export interface Standing {
  key: string;
  cue: Cue;
  /** Whom to say it to: the heaviest of those it is for. */
  person: Person | undefined;
  /** When it was said, oldest first. */
  said: readonly Rehearsal[];
  /** When to say it next; null when not before the interview any more. */
  dueAt: number | null;
  seconds: number;
  /** What it is worth to say it now. */
  score: number;
}

/** What to rehearse, for one person or for the round. */
export interface RehearsalSet {
  /** The instant that it is for: what is due by then is due. */
  at: number;
  phase: Phase;
  startsAt: number | undefined;
  /** To be said now, in this order. */
  now: readonly Standing[];
  minutes: number;
  /** All the rest, what comes first first. */
  later: readonly Standing[];
}

export interface Clock {
  now: number;
  zone: string;
}

/** Who will be in the room; where nobody is named, everybody who has been met. */
export const whoListens = ({ people, participants, rounds }: Plan, now: number): Person[] => {
  const next = nextRound(rounds, now);
  const seats = participants.filter(({ attended }) => attended !== false);
  const ahead = seats.filter(({ roundId }) => roundId === next?.id);
  const ids = new Set((ahead.length > 0 ? ahead : seats).map(({ personId }) => personId));
  return people.filter(({ id }) => ids.has(id));
};

/** The worse it went, the wider the gap; never said is as good as lost. */
const gapOf = (said: readonly Rehearsal[]): number => 5 - (said.at(-1)?.rating ?? 1);

/** What was forgotten in the meantime; something is always left to gain. */
const forgotten = (said: readonly Rehearsal[], now: number): number =>
  Math.max(0.05, 1 - (memoryOf(said, now)?.hold ?? 0));

interface Listening {
  listeners: readonly Person[];
  occasion: Occasion;
  said: ReadonlyMap<string, readonly Rehearsal[]>;
}

const standingOf = (cue: Cue, { listeners, occasion, said: log }: Listening): Standing => {
  const key = cueKey(cue);
  const said = log.get(key) ?? [];
  const person = listeners.find(
    ({ id }) => cue.personIds.length === 0 || cue.personIds.includes(id),
  );
  // What nobody in the room asked for still counts as one.
  const weight = Math.max(1, person ? weigh(person).total : 1);
  return {
    key,
    cue,
    person,
    said,
    dueAt: nextDue(cue.subject, said, occasion),
    seconds: secondsOf(cue.subject, said),
    score: weight * gapOf(said) * forgotten(said, occasion.now) * cue.stress,
  };
};

const inFlow = (a: Standing, b: Standing): number =>
  SUBJECTS.indexOf(a.cue.subject) - SUBJECTS.indexOf(b.cue.subject);

const worthFirst = (a: Standing, b: Standing): number =>
  b.score - a.score || (a.key < b.key ? -1 : 1);

/** The best of each kind, in the order in which they are said. */
const flowOf = (due: readonly Standing[]): Standing[] =>
  SUBJECTS.flatMap(
    (subject) => due.filter(({ cue }) => cue.subject === subject).toSorted(worthFirst)[0] ?? [],
  );

/** Everybody's flow, the heaviest first, each thing once; what is worth least goes when it is too long. */
const roundFlow = (due: readonly Standing[], listeners: readonly Person[]): Standing[] => {
  const flows = listeners.flatMap(({ id }) =>
    flowOf(due.filter(({ cue }) => cue.personIds.length === 0 || cue.personIds.includes(id))),
  );
  const all = [...new Set(flows.length > 0 ? flows : flowOf(due))];
  let left = ROUND_SECONDS;
  const kept = new Set(
    all.toSorted(worthFirst).filter(({ seconds }) => {
      left -= seconds;
      return left >= 0;
    }),
  );
  return all.filter((one) => kept.has(one));
};

const soonestFirst = (a: Standing, b: Standing): number =>
  (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) ||
  inFlow(a, b) ||
  worthFirst(a, b);

/** What to rehearse now, for one of the people or for all in the room, and what comes later. */
export const rehearsalSet = (
  ground: RehearsalGround,
  personId: string | undefined,
  { now, zone }: Clock,
): RehearsalSet => {
  const { plan, log } = ground;
  const listeners = personId
    ? plan.people.filter(({ id }) => id === personId)
    : whoListens(plan, now);
  const startsAt = nextRound(plan.rounds, now)?.startsAt;
  const occasion = { startsAt, now, zone };
  const inTime = log.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const said = Map.groupBy(inTime, cueKey);
  const all = cuesOf(ground)
    .filter(({ personIds }) => !personId || personIds.length === 0 || personIds.includes(personId))
    .map((cue) => standingOf(cue, { listeners, occasion, said }));
  const due = all.filter(({ dueAt }) => dueAt !== null && dueAt <= now);
  const chosen = personId ? flowOf(due) : roundFlow(due, listeners);
  const taken = new Set(chosen);
  return {
    at: now,
    phase: phaseOf(occasion),
    startsAt,
    now: chosen,
    minutes: minutesOf(chosen),
    later: all.filter((one) => !taken.has(one)).toSorted(soonestFirst),
  };
};
