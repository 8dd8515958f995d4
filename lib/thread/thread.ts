import type { Objective } from '@/lib/domain/objective';
import type { Proposal } from '@/lib/domain/proposal';
import type { Route } from '@/lib/domain/route';

/** The links of the thread, in the order in which it is told. */
export const THREAD_COLUMNS = [
  'person',
  'wants',
  'objective',
  'obstacle',
  'proposal',
  'method',
  'goal',
  'revenue',
  'proof',
] as const;
export type ThreadColumn = (typeof THREAD_COLUMNS)[number];

/** Every way in which a link can be missing or weak; said with `thread.gap.<code>`. */
export type GapCode =
  | 'person-none'
  | 'wants-none'
  | 'wants-assumed'
  | 'not-stated'
  | 'now-missing'
  | 'target-missing'
  | 'objective-inferred'
  | 'obstacle-none'
  | 'obstacle-inferred'
  | 'obstacle-unnamed'
  | 'objective-unanswered'
  | 'obstacle-unanswered'
  | 'proposal-idea'
  | 'opening-missing'
  | 'opening-blunt'
  | 'opening-not-hedged'
  | 'opening-no-question'
  | 'vision-missing'
  | 'steps-none'
  | 'how-none'
  | 'too-few-steps'
  | 'step-without-how'
  | 'plan-alone'
  | 'goal-none'
  | 'goal-not-aligned'
  | 'goal-vague'
  | 'goal-unmeasured'
  | 'goal-undated'
  | 'goal-unfounded'
  | 'revenue-none'
  | 'revenue-needs-goal'
  | 'goal-no-revenue-evidence'
  | 'evidence-gone'
  | 'fact-disputed'
  | 'fact-changed'
  | 'fact-old'
  | 'proof-none'
  | 'proof-needs-steps'
  | 'stories-none'
  | 'story-without-how'
  | 'story-without-result';

/** Why something is not as it should be, and where it is put right. */
export interface Gap {
  code: GapCode;
  fix: Route;
}

type Effect = NonNullable<Proposal['goals'][number]['revenue']>['effect'];

/** What a node says; a missing one says what to do, which its gap knows. */
export type NodeWords =
  | { kind: 'text'; text: string; detail?: string | undefined }
  /** What somebody wants most surely, and how much more they want. */
  | { kind: 'wants'; text: string; more: number }
  | { kind: 'steps'; saysHow: number; of: number }
  | { kind: 'revenue'; effect: Effect; because?: string | undefined }
  | { kind: 'open' };

export type ThreadState = 'there' | 'weak' | 'missing';

/** One link of the thread. */
export interface ThreadNode {
  /** The column and the record. */
  id: string;
  column: ThreadColumn;
  says: NodeWords;
  state: ThreadState;
  /** Unless it is there. */
  gap?: Gap;
  /** Where it is read and written; of what is missing, where it would be. */
  place: Route;
}

/** How two links hold together; as weak as the weaker of them, or for a reason of its own. */
export interface ThreadEdge {
  from: string;
  to: string;
  state: ThreadState;
  gap?: Gap;
}

/** Of which there may be more than are drawn. */
export type BoundedColumn = 'person' | 'obstacle' | 'proposal' | 'goal' | 'proof';

/** From what people want to the proof, for one objective. */
export interface Thread {
  objective: Objective;
  /** Column by column, in each as they stand under each other. */
  nodes: ThreadNode[];
  edges: ThreadEdge[];
  /** How many more there are than are drawn, by column; only where there are. */
  hidden: Partial<Record<BoundedColumn, number>>;
}

/** How many of the links are missing, and how many are weak, those between two that hold included. */
export const countGaps = ({ nodes, edges }: Pick<Thread, 'nodes' | 'edges'>) => ({
  missing: nodes.filter(({ state }) => state === 'missing').length,
  weak:
    nodes.filter(({ state }) => state === 'weak').length +
    edges.filter(({ gap }) => gap !== undefined).length,
});
