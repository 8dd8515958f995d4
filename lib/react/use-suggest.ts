import { useCallback, useEffect, useState } from 'react';
import { SUGGESTED_MAX, type Suggestion } from '@/lib/domain/suggestion';
import { ask } from '@/lib/messages/client';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { Research } from '@/lib/store/queries/research';

/** Whom and what a fact may be for, the best first; nothing while that is not known. */
export type Suggest = (research: Research) => readonly Suggestion[];

type Found = ReadonlyMap<string, readonly Suggestion[]>;

const NONE: readonly Suggestion[] = [];

/** Asked anew when a fact, its links or those it may be for change. */
const questionOf = (facts: readonly Research[], { people, proposals }: LinkTargets): string =>
  JSON.stringify([
    facts.map(({ finding, links, takenBack }) => [
      finding.id,
      finding.updatedAt,
      links.length,
      takenBack,
    ]),
    [...people, ...proposals].map(({ id, updatedAt }) => [id, updatedAt]),
  ]);

/** How to tell whom and what each of these facts of a company may be for. */
export const useSuggest = (
  companyId: string,
  facts: readonly Research[],
  targets: LinkTargets,
): Suggest => {
  const [found, setFound] = useState<Found>(new Map());
  const question = questionOf(facts, targets);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question names all that it depends on
  useEffect(() => {
    let isGone = false;
    const findingIds = facts.slice(0, SUGGESTED_MAX).map(({ finding }) => finding.id);
    if (findingIds.length > 0)
      ask
        .suggestLinks({ companyId, findingIds })
        .then((answer) => {
          if (isGone) return;
          setFound(new Map(answer.map((one) => [one.findingId, one.suggestions])));
        })
        // Without suggestions everything can still be linked by hand.
        .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [companyId, question]);
  return useCallback(
    ({ finding, links }) => {
      const all = found.get(finding.id) ?? NONE;
      // What was just linked is not suggested until the answer says so too.
      const open = all.filter(({ targetId }) => !links.some(({ toId }) => toId === targetId));
      return open.length === all.length ? all : open;
    },
    [found],
  );
};
