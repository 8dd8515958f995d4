import type { Suggestion } from '@/lib/domain/suggestion';
import type { Suggest } from '@/lib/react/use-suggest';
import type { Research } from '@/lib/store/queries/research';

/** A link that is filled in beforehand, and waits for Enter. */
export interface Offer {
  findingId: string;
  suggestion: Suggestion;
}

/** What is filled in at these facts; each fact counts once. */
export const filledOf = (suggest: Suggest, facts: readonly (Research | undefined)[]): Offer[] => {
  const byId = new Map(facts.map((fact) => [fact?.finding.id, fact]));
  return [...byId.values()].flatMap((fact) =>
    fact
      ? suggest(fact).flatMap((suggestion) =>
          suggestion.filled ? [{ findingId: fact.finding.id, suggestion }] : [],
        )
      : [],
  );
};

/** The same link offered at two places is one. */
export const offersOnce = (offers: readonly Offer[]): Offer[] => [
  ...new Map(
    offers.map((offer) => [`${offer.findingId} ${offer.suggestion.targetId}`, offer]),
  ).values(),
];
