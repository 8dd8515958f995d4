import type { Company } from '@/lib/domain/company';
import type { Finding } from '@/lib/domain/finding';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Objective } from '@/lib/domain/objective';
import type { Obstacle } from '@/lib/domain/obstacle';
import type { Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';

/** Whom and what facts of a company can be for, and what is known of them. */
export interface LinkingView {
  company: Pick<Company, 'name' | 'aliases' | 'departments'>;
  /** The people to meet, in the order in which they are offered. */
  people: readonly Person[];
  proposals: readonly Proposal[];
  keyPoints: readonly KeyPoint[];
  objectives: readonly Objective[];
  obstacles: readonly Obstacle[];
  /** What is written in the company's facts, some of them: which words are common here. */
  corpus: readonly string[];
}

/** A fact that asks for whom it is. */
export interface LinkableFact {
  finding: Finding;
  /** What its pages say. */
  quotes: readonly string[];
  /** Ids of what it is linked to already. */
  linkedTo: readonly string[];
}

/** Whom or what a fact may be for. */
export type LinkingTarget =
  | { type: 'person'; person: Person }
  | { type: 'proposal'; proposal: Proposal };

export const targetId = (target: LinkingTarget): string =>
  target.type === 'person' ? target.person.id : target.proposal.id;
