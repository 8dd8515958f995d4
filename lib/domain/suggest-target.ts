import type { FindingKind } from './finding';
import { defaultReason, type LinkTo } from './link-reason';

/**
 * Whom a fact of this kind is most likely for: the first (heaviest) of those whose own work it is.
 * Null where it is nobody's: a guess would only be in the way.
 */
export const suggestTarget = <T extends { to: LinkTo }>(
  kind: FindingKind,
  targets: readonly T[],
): T | null =>
  targets.find(({ to }) => defaultReason({ type: 'finding', kind }, to) === 'owns-it') ?? null;
