import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';

/** What the parts of a proposal's page are given. */
export interface Sheet {
  readonly plan: Plan;
  readonly proposal: Proposal;
  /** What of it somebody came to write. */
  readonly landing?: string | undefined;
}

/** Whether somebody came for a field of this entry: they end in its id. */
export const landsOn = (landing: string | undefined, entryId: string): boolean =>
  landing?.endsWith(entryId) ?? false;
