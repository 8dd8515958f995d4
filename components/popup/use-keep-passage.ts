import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import type { OpenTab } from '@/lib/browser/tabs';
import { LINE_MAX } from '@/lib/domain/base';
import type { FindingKind } from '@/lib/domain/finding';
import { guessKind } from '@/lib/domain/guess-kind';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import { sourcePageOf } from '@/lib/domain/source-page';
import { useStore } from '@/lib/react/store-context';
import { useDraft } from '@/lib/react/use-draft';
import { keepPassage } from '@/lib/store/commands/keep-passage';

/** A passage that is typed or pasted: a draft until it is kept with the address of the page. */
export const useKeepPassage = (companyId: string, tab: OpenTab | null) => {
  const store = useStore();
  const { save } = useSaving();
  const draft = useDraft(`paste ${tab?.url ?? ''}`);
  const [chosen, setChosen] = useState<FindingKind | null>(null);
  const passage = (draft.value ?? '').trim();
  const kind = chosen ?? guessKind(passage);
  /** Resolves to null when nothing was kept, and the words are still there. */
  const keep = async (): Promise<KeptPassage | null> => {
    if (passage === '') return null;
    const page = sourcePageOf({
      url: tab?.url ?? '',
      canonicalUrl: '',
      title: tab?.title?.slice(0, LINE_MAX) ?? '',
      readAt: store.now(),
    });
    const kept = await save(
      keepPassage(store, companyId, page, {
        kind,
        selector: { exact: passage, prefix: '', suffix: '' },
        clipKind: 'manual',
      }),
    );
    if (!kept) return null;
    draft.clear();
    setChosen(null);
    return kept;
  };
  return { draft, passage, kind, choose: setChosen, keep };
};
