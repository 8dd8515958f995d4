import type { Clip } from '@/lib/domain/clip';
import type { Finding } from '@/lib/domain/finding';
import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';

/** What a line is; its label is `sheet.<code>`. */
export type SheetCode =
  | 'want'
  | 'reaction'
  | 'story'
  | 'question'
  | 'opening'
  | 'nowTarget'
  | 'vision'
  | 'step'
  | 'goal'
  | 'fact'
  | 'promise';

/** A block of a proposal that its owner has said who may have it. */
export interface DisclosedBlock {
  proposalId: string;
  block: keyof Proposal['disclosure'];
}

export interface SheetLine {
  /** Stays the same while the record does: by it somebody leaves the line out. */
  id: string;
  code: SheetCode;
  /** Of a reaction its number. */
  text: string;
  /** Numbers of `Sheet.sources`. */
  sources: number[];
  /** What weighs least goes first. */
  weight: number;
  disclosed?: DisclosedBlock;
  /** Of a fact: nobody has looked at it again since it was kept. */
  unverified?: boolean;
}

export interface SheetSection {
  id: string;
  kind: 'person' | 'proposal' | 'promises';
  /** '' for the promises: the page has words for them. */
  title: string;
  detail?: string;
  lines: SheetLine[];
}

export interface SheetSource {
  number: number;
  words: string;
  /** '' for what was heard, or pasted without an address. */
  url: string;
  /** UTC milliseconds. */
  at: number;
}

export interface Sheet {
  sections: SheetSection[];
  sources: SheetSource[];
}

/** A fact that is linked to a person or a proposal, with its quotes. */
export interface SheetFact {
  finding: Finding;
  clips: readonly Clip[];
}

/** What a page is made of. `facts` by the id of whom, or what, they are linked to. */
export interface SheetGround {
  plan: Plan;
  facts: ReadonlyMap<string, readonly SheetFact[]>;
  now: number;
  /** Whom the page is for; of one person only. */
  personId?: string | undefined;
}
