import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import type { OpenTab } from '@/lib/browser/tabs';
import { LINE_MAX } from '@/lib/domain/base';
import type { FindingKind } from '@/lib/domain/finding';
import { guessKind } from '@/lib/domain/guess-kind';
import { sourcePageOf } from '@/lib/domain/source-page';
import { passageStatement } from '@/lib/domain/waiting-clip';
import { useStore } from '@/lib/react/store-context';
import { useDraft } from '@/lib/react/use-draft';
import { keepFindings } from '@/lib/store/commands/keep-findings';

/** A passage that is typed or pasted: a draft until it is kept with the address of the page. */
export const useKeepPassage = (companyId: string, tab: OpenTab | null) => {
  const store = useStore();
  const { save } = useSaving();
  const draft = useDraft(`paste ${tab?.url ?? ''}`);
  const [chosen, setChosen] = useState<FindingKind | null>(null);
  const passage = (draft.value ?? '').trim();
  const kind = chosen ?? guessKind(passage);
  /** Resolves to the finding's id; null when nothing was kept, and the words are still there. */
  const keep = async (): Promise<string | null> => {
    if (passage === '') return null;
    const page = sourcePageOf({
      url: tab?.url ?? '',
      canonicalUrl: '',
      title: tab?.title?.slice(0, LINE_MAX) ?? '',
      readAt: store.now(),
    });
    const keeping = {
      kind,
      ...passageStatement(kind, passage),
      selector: { exact: passage, prefix: '', suffix: '' },
      clipKind: 'manual',
      confidence: 'high',
      reader: 'user',
    } as const;
    const kept = await save(keepFindings(store, companyId, page, [keeping]));
    if (!kept?.[0]) return null;
    draft.clear();
    setChosen(null);
    return kept[0];
  };
  return { draft, passage, kind, choose: setChosen, keep };
};
