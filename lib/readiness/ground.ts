import type { Accomplishment } from '@/lib/domain/accomplishment';
import { alreadyAnswered } from '@/lib/domain/already-answered';
import { foldWords } from '@/lib/domain/fold';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Link } from '@/lib/domain/link';
import { nextRound } from '@/lib/domain/next-round';
import type { Objective } from '@/lib/domain/objective';
import type { Obstacle } from '@/lib/domain/obstacle';
import type { Participant } from '@/lib/domain/participant';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';
import type { Question } from '@/lib/domain/question';
import type { JudgedFact, ReadinessView } from '@/lib/domain/readiness-view';
import type { Rehearsal } from '@/lib/domain/rehearsal';
import { withoutOpenMoments } from '@/lib/domain/starred';
import { weigh } from '@/lib/domain/weight';

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
const ASSUMED_MIN = 60;

type Many<T> = ReadonlyMap<string, readonly T[]>;

/**
 * The view with its maps, built once per judgement, so that no rule walks all records for each of
 * its subjects.
 */
export interface Ground {
  now: number;
  view: ReadinessView;
  plan: Plan;
  /** The round that comes next; null when none is planned. */
  next: InterviewRound | null;
  /** Rounds that are over, oldest first. */
  past: readonly InterviewRound[];
  /** Something has been written down about a round that is over. */
  isDebriefed: boolean;
  seats: Many<Participant>;
  people: ReadonlyMap<string, Person>;
  weights: ReadonlyMap<string, number>;
  /** Who attends the next round, heaviest first. */
  attending: readonly Person[];
  /** Who was there in a round that is over, heaviest first. */
  met: readonly Person[];
  /** What each person wants, theirs only. */
  wants: Many<KeyPoint>;
  readings: Many<KeyPoint>;
  /** Accepted links by what they lead to, and by where they start. */
  linksTo: Many<Link>;
  linksFrom: Many<Link>;
  stories: ReadonlyMap<string, Accomplishment>;
  facts: ReadonlyMap<string, JudgedFact>;
  /** Facts that are linked to something, or said to be of no use to anybody. */
  answeredFacts: ReadonlySet<string>;
  objectives: ReadonlyMap<string, Objective>;
  obstacles: ReadonlyMap<string, Obstacle>;
  proposals: ReadonlyMap<string, Proposal>;
  /** Proposals by objective, by obstacle, by the person they are for. */
  byObjective: Many<Proposal>;
  byObstacle: Many<Proposal>;
  byAudience: Many<Proposal>;
  /** Planned questions by person. */
  asks: Many<Question>;
  /** Asked questions by their folded words. */
  asked: Many<Question>;
  /** The kept fact that answers a question; null where none does. */
  answerTo: (question: string) => JudgedFact | null;
  /** Ids of what notes may have become. */
  planned: ReadonlySet<string>;
  /** By subject id. */
  rehearsals: Many<Rehearsal>;
}

const isOver = ({ status, startsAt, durationMin = ASSUMED_MIN }: InterviewRound, now: number) =>
  status === 'done' ||
  (status === 'planned' && startsAt !== undefined && startsAt + durationMin * MINUTE < now);

/** Rows under each of the keys that a row names. */
const under = <T>(
  rows: readonly T[],
  keysOf: (row: T) => Iterable<string | undefined>,
): Many<T> => {
  const map = new Map<string, T[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      if (key === undefined) continue;
      const held = map.get(key);
      if (held) held.push(row);
      else map.set(key, [row]);
    }
  return map;
};

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const idsOf = (...lists: readonly (readonly { id: string }[])[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.map(({ id }) => id)));

const mapsOf = ({ plan, facts, rehearsals }: ReadinessView) => {
  const accepted = plan.links.filter(({ state }) => state === 'accepted');
  const theirs = plan.keyPoints.filter(({ direction }) => direction === 'theirs');
  const planned = plan.questions.filter(({ status }) => status === 'planned');
  const asked = plan.questions.filter(({ status }) => status === 'asked' || status === 'answered');
  const usedFacts = plan.links.filter(({ from }) => from === 'finding');
  return {
    seats: under(plan.participants, ({ roundId }) => [roundId]),
    people: byId(plan.people),
    weights: new Map(plan.people.map((person) => [person.id, weigh(person).total])),
    wants: under(theirs, ({ personId }) => [personId]),
    readings: under(plan.keyPoints, ({ requirementId }) => [requirementId]),
    linksTo: under(accepted, ({ toId }) => [toId]),
    linksFrom: under(accepted, ({ fromId }) => [fromId]),
    stories: byId(plan.accomplishments),
    facts: byId(facts),
    answeredFacts: new Set(usedFacts.map(({ fromId }) => fromId)),
    objectives: byId(plan.objectives),
    obstacles: byId(plan.obstacles),
    proposals: byId(plan.proposals),
    byObjective: under(plan.proposals, ({ objectiveIds }) => objectiveIds),
    byObstacle: under(plan.proposals, ({ obstacleIds }) => obstacleIds),
    byAudience: under(plan.proposals, ({ audienceIds }) => audienceIds),
    asks: under(planned, ({ personId }) => [personId]),
    asked: under(asked, ({ text }) => [foldWords(text)]),
    answerTo: alreadyAnswered(facts),
    planned: idsOf(
      plan.keyPoints,
      plan.objectives,
      plan.obstacles,
      plan.questions,
      plan.rounds.flatMap(({ commitments }) => commitments),
    ),
    rehearsals: under(rehearsals, ({ subjectId }) => [subjectId]),
  };
};

/** Somebody said to have been absent was not met. */
const wasThere = ({ attended }: Participant): boolean => attended !== false;

export const groundOf = (view: ReadinessView, now: number): Ground => {
  const { plan } = view;
  const maps = mapsOf(view);
  const next = nextRound(plan.rounds, now);
  const past = plan.rounds.filter((round) => round.id !== next?.id && isOver(round, now));
  const seatsOf = (rounds: readonly InterviewRound[]) =>
    rounds.flatMap(({ id }) => maps.seats.get(id) ?? []).filter(wasThere);
  const attendingIds = new Set(seatsOf(next ? [next] : []).map(({ personId }) => personId));
  const metIds = new Set(seatsOf(past).map(({ personId }) => personId));
  return {
    ...maps,
    now,
    view,
    plan,
    next,
    past,
    isDebriefed:
      past.some(({ debriefedAt }) => debriefedAt !== undefined) || seatsOf(past).some(hasNotes),
    // The plan's people are in order of weight.
    attending: plan.people.filter(({ id }) => attendingIds.has(id)),
    met: plan.people.filter(({ id }) => metIds.has(id)),
  };
};

/** True for a text that is there and says something. */
export const saysSomething = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '';

/** Something was written down about somebody; a moment that was only starred waits for its words. */
export const hasNotes = ({ notes }: Pick<Participant, 'notes'>): boolean =>
  saysSomething(notes && withoutOpenMoments(notes));

/** The greatest weight among these people; 0 when there is nobody. */
export const heaviest = ({ weights }: Ground, ids: Iterable<string | undefined>): number => {
  let most = 0;
  for (const id of ids) most = Math.max(most, (id && weights.get(id)) || 0);
  return most;
};

/** A person's name; the first one, for a sentence about somebody the reader knows. */
export const nameOf = ({ people }: Ground, id: string | undefined): string =>
  (id && people.get(id)?.name) || '';
