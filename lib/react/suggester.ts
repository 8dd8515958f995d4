import { linkSuggester, type Suggestion } from '@/lib/linking/suggest-links';
import type { RoundTwoDatabase } from '@/lib/store/database';
import { readLinkingView } from '@/lib/store/queries/linking-view';
import type { Research } from '@/lib/store/queries/research';
import { watch } from '@/lib/store/watch';

/** Whom and what a fact may be for, the best first. */
export type Suggest = (research: Research) => readonly Suggestion[];

const NONE: readonly Suggestion[] = [];

/** Of no use, or overtaken: nobody is to be told of it. */
const isSetAside = ({ finding: { status } }: Research): boolean =>
  status === 'rejected' || status === 'outdated';

const suggestNone: Suggest = () => NONE;

/** Tells how to suggest now and whenever the plan changes. Returns the way to stop. */
export const followSuggester = (
  database: RoundTwoDatabase,
  companyId: string,
  tell: (suggest: Suggest) => void,
): (() => void) =>
  watch(() => readLinkingView(database, companyId), {
    next: (view) => {
      if (!view) return tell(suggestNone);
      const suggest = linkSuggester(view);
      // Every key pressed draws the rows anew; what a fact is suggested for changes with the fact.
      const known = new WeakMap<Research, readonly Suggestion[]>();
      tell((research) => {
        const before = known.get(research);
        if (before) return before;
        const { finding, clips, links, takenBack = [] } = research;
        const fact = {
          finding,
          quotes: clips.map(({ selector }) => selector.exact),
          linkedTo: links.map(({ toId }) => toId),
        };
        const found = isSetAside(research)
          ? NONE
          : suggest(fact).filter(({ targetId }) => !takenBack.includes(targetId));
        known.set(research, found);
        return found;
      });
    },
    // Without suggestions everything can still be linked by hand.
    error: () => tell(suggestNone),
  });
