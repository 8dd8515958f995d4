import type { FindingKind } from './finding';
import type { Link } from './link';
import { nextRound } from './next-round';
import { isInterviewer, type Person } from './person';
import type { Plan } from './plan';
import type { Proposal } from './proposal';

/** Columns that a table can hold; the next round seldom has more people. */
const PEOPLE = 8;
const PROPOSALS = 6;

/** Who and what research is for: the people of the next round by weight, then the proposals. */
export interface CoverageColumns {
  people: Person[];
  proposals: Proposal[];
  /** How many more there are than columns. */
  hidden: { people: number; proposals: number };
}

export const coverageColumns = (
  { people, participants, rounds, proposals }: Plan,
  now: number,
): CoverageColumns => {
  const round = nextRound(rounds, now);
  const attending = new Set(
    participants.flatMap(({ roundId, personId }) => (roundId === round?.id ? [personId] : [])),
  );
  const next = people.filter(({ id }) => attending.has(id));
  // Nobody is said to come yet: everybody who may.
  const met = next.length > 0 ? next : people.filter(isInterviewer);
  return {
    people: met.slice(0, PEOPLE),
    proposals: proposals.slice(0, PROPOSALS),
    hidden: {
      people: Math.max(0, met.length - PEOPLE),
      proposals: Math.max(0, proposals.length - PROPOSALS),
    },
  };
};

/** One kind of research: how much of it is for somebody. */
export interface CoverageRow {
  kind: FindingKind;
  /** What nobody has answered for stands first, then what is of no use, then what is linked. */
  ids: string[];
  linked: number;
  /** Said to be of no use to anybody. */
  noUse: number;
  /** How many are for each target that has any, by its id. */
  counts: ReadonlyMap<string, number>;
}

export interface Coverage {
  total: number;
  linked: number;
  noUse: number;
  /** Kinds of which nothing is linked first, then by how much of them is open. */
  rows: CoverageRow[];
  /** How many facts are for each target that has any, by its id. */
  counts: ReadonlyMap<string, number>;
}

type Ends = Pick<Link, 'from' | 'fromId' | 'toId' | 'state'>;

const countEach = (ids: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** What of the research is linked to whom; a link that was dismissed says "of no use". */
export const coverageOf = (
  facts: ReadonlyMap<FindingKind, readonly string[]>,
  links: readonly Ends[],
): Coverage => {
  const targets = new Map<string, Set<string>>();
  const dismissed = new Set<string>();
  for (const { from, fromId, toId, state } of links) {
    if (from !== 'finding') continue;
    if (state === 'dismissed') dismissed.add(fromId);
    if (state === 'accepted') targets.set(fromId, (targets.get(fromId) ?? new Set()).add(toId));
  }
  const placeOf = (id: string): number => (targets.has(id) ? 2 : Number(dismissed.has(id)));
  const rowOf = ([kind, ids]: readonly [FindingKind, readonly string[]]): CoverageRow => ({
    kind,
    ids: ids.toSorted((a, b) => placeOf(a) - placeOf(b)),
    linked: ids.filter((id) => placeOf(id) === 2).length,
    noUse: ids.filter((id) => placeOf(id) === 1).length,
    counts: countEach(ids.flatMap((id) => [...(targets.get(id) ?? [])])),
  });
  const openOf = ({ ids, linked, noUse }: CoverageRow) => ids.length - linked - noUse;
  const rows = [...facts]
    .filter(([, ids]) => ids.length > 0)
    .map(rowOf)
    .sort((a, b) => Number(a.linked > 0) - Number(b.linked > 0) || openOf(b) - openOf(a));
  const sum = (of: (row: CoverageRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    total: sum(({ ids }) => ids.length),
    linked: sum(({ linked }) => linked),
    noUse: sum(({ noUse }) => noUse),
    rows,
    counts: countEach(rows.flatMap(({ ids }) => ids.flatMap((id) => [...(targets.get(id) ?? [])]))),
  };
};
