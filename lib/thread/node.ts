import type { Route } from '@/lib/domain/route';
import type { Gap, GapCode, NodeWords, ThreadColumn, ThreadNode } from './thread';

export const gap = (code: GapCode, fix: Route): Gap => ({ code, fix });

/** A link that exists; weak for the first of the reasons that hold. */
export const linkNode = (
  column: ThreadColumn,
  id: string,
  says: NodeWords,
  place: Route,
  reasons: readonly (Gap | null | false | undefined)[] = [],
): ThreadNode => {
  const reason = reasons.find((one): one is Gap => Boolean(one));
  return {
    id: `${column} ${id}`,
    column,
    says,
    state: reason ? 'weak' : 'there',
    place,
    ...(reason && { gap: reason }),
  };
};

/** A link that is not there, for whom or what it is missed, and where it is put. */
export const missingNode = (
  column: ThreadColumn,
  id: string,
  code: GapCode,
  fix: Route,
): ThreadNode => ({
  id: `${column} missing ${id}`,
  column,
  says: { kind: 'open' },
  state: 'missing',
  place: fix,
  gap: gap(code, fix),
});

/** The first so many, and how many are left. */
export const firstOf = <T>(all: readonly T[], limit: number) => ({
  shown: all.slice(0, limit),
  hidden: Math.max(0, all.length - limit),
});
