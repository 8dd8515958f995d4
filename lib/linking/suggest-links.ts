import { defaultReason, type LinkTo } from '@/lib/domain/link-reason';
import type { Suggestion } from '@/lib/domain/suggestion';
import { linkingGround, readFact } from './linking-ground';
import { type LinkableFact, type LinkingTarget, type LinkingView, targetId } from './linking-view';
import { signals } from './signals';
import type { Verdict } from './signals/define-signal';

/** From here on a link is filled in beforehand; Enter takes it. */
export const FILLED_FROM = 4;
/** From here on it is shown. */
export const SHOWN_FROM = 2;

const linkTo = (target: LinkingTarget): LinkTo =>
  target.type === 'person'
    ? { type: 'person', function: target.person.function }
    : { type: 'proposal' };

const suggestionOf = (
  target: LinkingTarget,
  because: readonly Verdict[],
  { finding }: LinkableFact,
): Suggestion => {
  const score = because.reduce((sum, { points }) => sum + points, 0);
  const sorted = because.toSorted((a, b) => b.points - a.points);
  const given = sorted.find(({ reason }) => reason)?.reason;
  const fitting = defaultReason({ type: 'finding', kind: finding.kind }, linkTo(target));
  return {
    type: target.type,
    targetId: targetId(target),
    score,
    filled: score >= FILLED_FROM,
    reason: given ?? fitting,
    because: sorted.map(({ points, words, params }) => ({ points, words, params: [...params] })),
  };
};

/**
 * Prepares a plan for many facts: each is then answered with whom and what it may be for, the best
 * first, of equals in the order in which they are offered. The same in, the same out.
 */
export const linkSuggester = (view: LinkingView): ((fact: LinkableFact) => Suggestion[]) => {
  const ground = linkingGround(view);
  const targets: LinkingTarget[] = [
    ...view.people.map((person) => ({ type: 'person' as const, person })),
    ...view.proposals.map((proposal) => ({ type: 'proposal' as const, proposal })),
  ];
  return (fact) => {
    const read = readFact(ground, fact);
    return targets
      .filter((target) => !fact.linkedTo.includes(targetId(target)))
      .map((target) => {
        const verdicts = signals.map((signal) => signal.judge(read, target, ground));
        return suggestionOf(
          target,
          verdicts.filter((verdict) => verdict !== null),
          fact,
        );
      })
      .filter(({ score }) => score >= SHOWN_FROM)
      .sort((a, b) => b.score - a.score);
  };
};
