import type { Clip } from './clip';
import type { Finding, FindingKind } from './finding';
import type { Plan } from './plan';
import type { Proposal } from './proposal';
import type { Rehearsal } from './rehearsal';

/** A kept fact, as far as a readiness rule asks for it. */
export interface JudgedFact
  extends Pick<
    Finding,
    | 'id'
    | 'kind'
    | 'text'
    | 'value'
    | 'ownWords'
    | 'asOf'
    | 'createdAt'
    | 'verifiedAt'
    | 'status'
    | 'personId'
  > {
  /** What its sources were last seen as; read for linked facts only. */
  clips: Pick<
    Clip,
    'seenState' | 'seenNow' | 'answered' | 'pageDate' | 'capturedAt' | 'lastSeenAt'
  >[];
}

/** A part of a proposal that is about to leave the person's hands. */
export interface HandedOver {
  proposalId: string;
  block: keyof Proposal['disclosure'];
}

/** What the readiness rules judge: the plan and, beside it, what they ask of research and rehearsal. */
export interface ReadinessView {
  plan: Plan;
  /** Everything that is linked into the plan, and the newest of the rest. */
  facts: JudgedFact[];
  /** How many facts of each kind are kept and not set aside. */
  counts: Partial<Record<FindingKind, number>>;
  rehearsals: Rehearsal[];
  /** Only while a leave-behind is being made: what would be in it. */
  handingOver?: readonly HandedOver[];
}
