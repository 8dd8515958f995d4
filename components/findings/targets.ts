import type { LinkTo } from '@/lib/domain/link-reason';
import type { LinkTargets } from '@/lib/store/queries/link-targets';

/** Somebody or something a finding can be linked to, as it is offered. */
export interface Target {
  type: 'person' | 'proposal';
  id: string;
  name: string;
  /** A person's rung; proposals have none. */
  level?: number;
  /** What the default reason of a link depends on. */
  to: LinkTo;
}

/** People by weight, then proposals. */
export const targetsOf = ({ people, proposals }: LinkTargets): Target[] => [
  ...people.map(({ id, name, level, function: work }) => ({
    type: 'person' as const,
    id,
    name,
    level,
    to: { type: 'person' as const, function: work },
  })),
  ...proposals.map(({ id, title }) => ({
    type: 'proposal' as const,
    id,
    name: title,
    to: { type: 'proposal' as const },
  })),
];
