import { type RefObject, useEffect, useRef, useState } from 'react';
import { isTaken, useEnterKey } from '@/components/popup/review-keys';
import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useFacts } from '@/lib/react/use-research';
import { useSuggest } from '@/lib/react/use-suggest';
import { edit } from '@/lib/store/commands/edit';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { Research } from '@/lib/store/queries/research';
import { filledOf } from './offers';
import { useAcceptOffers } from './use-accept-offers';

/** Left and right go from fact to fact, Escape leaves, unless something is being typed. */
const useWalkKeys = (go: (by: 1 | -1) => void, onLeave: () => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      if (event.key === 'ArrowRight') go(1);
      if (event.key === 'ArrowLeft') go(-1);
      if (event.key !== 'Escape') return;
      // It would close an extension's popup.
      event.preventDefault();
      onLeave();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go, onLeave]);
};

/** Each fact takes the focus when it comes, and is shown from its beginning. */
const useFocusEach = (shownId: string | undefined): RefObject<HTMLElement | null> => {
  const fact = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the next one that matters
  useEffect(() => {
    fact.current?.focus({ preventScroll: true });
    fact.current?.closest('main')?.scrollTo({ top: 0 });
  }, [shownId]);
  return fact;
};

/** Says that a fact is of no use to anybody; it is not asked about again. */
const useNoUse = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  return async ({ finding: { id, text, status } }: Research): Promise<boolean> => {
    const done = await save(edit(store, 'findings', id, 'status', 'rejected'));
    if (done === null) return false;
    toast({
      message: i18n.t('step.setAside', [text.slice(0, 80)]),
      undo: {
        label: i18n.t('saving.undo'),
        run: () => void save(edit(store, 'findings', id, 'status', status)),
      },
    });
    return true;
  };
};

interface Walk {
  companyId: string;
  /** What was unlinked when the walk began: a linked fact does not jump away under the hand. */
  ids: readonly string[];
  targets: LinkTargets;
  onLeave: () => void;
}

/** Steps through facts, one at a time: whom each is for, then the next. */
export const useLinkWalk = ({ companyId, ids, targets, onLeave }: Walk) => {
  const [at, setAt] = useState(0);
  const found = useFacts(ids);
  const { accept } = useAcceptOffers();
  const setAside = useNoUse();
  const all = found.state === 'ready' ? found.value : [];
  const suggest = useSuggest(companyId, all, targets);
  const research = all[at];
  const offers = research ? suggest(research) : [];
  const filled = filledOf(suggest, [research]);
  const go = (by: 1 | -1) => setAt((before) => Math.min(all.length, Math.max(0, before + by)));
  const goOn = () => (filled.length > 0 ? void accept(filled) : go(1));
  const noUse = () => {
    if (research) void setAside(research).then((done) => done && go(1));
  };
  const isDone = found.state === 'ready' && !research;
  useWalkKeys(go, onLeave);
  useEnterKey(isDone ? onLeave : goOn);
  const fact = useFocusEach(research?.finding.id);
  return { at, count: all.length, research, offers, filled, isDone, go, goOn, noUse, fact };
};

export type LinkWalkState = Omit<ReturnType<typeof useLinkWalk>, 'fact'>;
