import type { Company } from '@/lib/domain/company';
import { foldWords } from '@/lib/domain/fold';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Objective } from '@/lib/domain/objective';
import type { Obstacle } from '@/lib/domain/obstacle';
import type { Proposal } from '@/lib/domain/proposal';
import type { LinkableFact, LinkingView } from './linking-view';
import { type Overlap, overlapFinder } from './overlap';

/** Names stand at the beginning of what is quoted; more is not looked through. */
const QUOTE_MAX = 2_000;

/** An objective or an obstacle: what somebody stated and a proposal answers. */
export type Aim = Pick<Objective | Obstacle, 'id' | 'text' | 'statedByIds'>;

/** The view with its maps, built once for many facts. */
export interface LinkingGround {
  view: LinkingView;
  /** What each person wants, theirs only. */
  wants: ReadonlyMap<string, readonly KeyPoint[]>;
  aims: readonly Aim[];
  /** What each person stated of them. */
  stated: ReadonlyMap<string, readonly Aim[]>;
  /** Aims that each proposal answers. */
  answers: ReadonlyMap<string, ReadonlySet<string>>;
  departments: ReadonlyMap<string, Company['departments'][number]>;
  /** Each person's name as it is looked for in what is written. */
  names: ReadonlyMap<string, string>;
  overlapsOf(text: string): ReadonlyMap<string, Overlap>;
}

/** One fact, read once for all targets. */
export interface ReadFact extends LinkableFact {
  /** What it says and what its pages say, folded, a blank before and after. */
  words: string;
  /** By key point, proposal and aim. */
  overlaps: ReadonlyMap<string, Overlap>;
  /** The aims that it is about. */
  aims: readonly Aim[];
}

const textOf = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n');

const proposalText = ({ title, headline, vision, approach, steps, goals }: Proposal): string =>
  textOf(
    title,
    headline,
    approach,
    vision,
    ...steps.map(({ what }) => what),
    ...goals.map(({ text }) => text),
  );

/** Names of one word mean too much else: "Mark", "Grace", "Koch". */
const lookedFor = (name: string): string => {
  const words = foldWords(name);
  return words.includes(' ') ? ` ${words} ` : '';
};

const statementsOf = ({ keyPoints, proposals, objectives, obstacles }: LinkingView) => [
  ...keyPoints.map(({ id, text, interpretation }) => ({ id, text: textOf(text, interpretation) })),
  ...proposals.map((one) => ({ id: one.id, text: proposalText(one) })),
  ...objectives.map(({ id, text, currentState, targetState, metric }) => ({
    id,
    text: textOf(text, currentState, targetState, metric),
  })),
  ...obstacles.map(({ id, text, impact }) => ({ id, text: textOf(text, impact) })),
];

export const linkingGround = (view: LinkingView): LinkingGround => {
  const { company, people, proposals, keyPoints, objectives, obstacles, corpus } = view;
  const theirs = keyPoints.filter(
    ({ direction, status }) => direction === 'theirs' && status !== 'contradicted',
  );
  const aims: Aim[] = [...objectives, ...obstacles];
  return {
    view,
    wants: Map.groupBy(theirs, ({ personId = '' }) => personId),
    aims,
    stated: new Map(
      people.map(({ id }) => [id, aims.filter(({ statedByIds }) => statedByIds.includes(id))]),
    ),
    answers: new Map(
      proposals.map(({ id, objectiveIds, obstacleIds }) => [
        id,
        new Set([...objectiveIds, ...obstacleIds]),
      ]),
    ),
    departments: new Map(company.departments.map((one) => [one.id, one])),
    names: new Map(people.map(({ id, name }) => [id, lookedFor(name)])),
    overlapsOf: overlapFinder(
      statementsOf(view),
      corpus,
      [company.name, ...company.aliases].join(' '),
    ),
  };
};

/** From so many points on two texts are about the same thing, not only in the same words. */
const SAME_THING = 2;

export const readFact = (ground: LinkingGround, fact: LinkableFact): ReadFact => {
  const { finding, quotes, linkedTo } = fact;
  const { text, value, ownWords } = finding;
  const said = textOf(text, value, ownWords);
  const overlaps = ground.overlapsOf(said);
  return {
    ...fact,
    words: ` ${foldWords(textOf(said.slice(0, QUOTE_MAX), ...quotes.map((quote) => quote.slice(0, QUOTE_MAX))))} `,
    overlaps,
    aims: ground.aims.filter(
      ({ id }) => linkedTo.includes(id) || (overlaps.get(id)?.points ?? 0) >= SAME_THING,
    ),
  };
};
