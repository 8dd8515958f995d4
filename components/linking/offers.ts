import type { Suggestion } from '@/lib/linking/suggest-links';
import type { Suggest } from '@/lib/react/suggester';
import type { Research } from '@/lib/store/queries/research';

/** A link that is filled in beforehand, and waits for Enter. */
export interface Offer {
  findingId: string;
  suggestion: Suggestion;
}

/** What is filled in at these facts; each fact counts once. */
export const filledOf = (
  suggest: Suggest | null,
  facts: readonly (Research | undefined)[],
): Offer[] => {
  const byId = new Map(facts.map((fact) => [fact?.finding.id, fact]));
  return [...byId.values()].flatMap((fact) =>
    fact && suggest
      ? suggest(fact).flatMap((suggestion) =>
          suggestion.filled ? [{ findingId: fact.finding.id, suggestion }] : [],
        )
      : [],
  );
};
