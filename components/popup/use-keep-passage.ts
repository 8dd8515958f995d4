import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import type { OpenTab } from '@/lib/browser/tabs';
import { LINE_MAX } from '@/lib/domain/base';
import { fileNameOf } from '@/lib/domain/file-name';
import type { FindingKind } from '@/lib/domain/finding';
import { guessKind } from '@/lib/domain/guess-kind';
import { hostKind } from '@/lib/domain/host-kind';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import { sourcePageOf } from '@/lib/domain/source-page';
import { parseTypedAddress } from '@/lib/domain/typed-address';
import { parseWebAddress } from '@/lib/domain/web-address';
import { useStore } from '@/lib/react/store-context';
import { useDraft } from '@/lib/react/use-draft';
import { keepPassage } from '@/lib/store/commands/keep-passage';

/** What the page is called: only the one in front is known. */
const titleOf = (url: string, tab: OpenTab | null): string => {
  if (hostKind(url) === 'pdf') return fileNameOf(url);
  return url === tab?.url ? (tab.title ?? '') : '';
};

/** A passage that is typed or pasted: a draft until it is kept, with the address it is from. */
export const useKeepPassage = (companyId: string, tab: OpenTab | null) => {
  const store = useStore();
  const { save } = useSaving();
  const here = tab?.url ?? '';
  const draft = useDraft(`paste ${here}`);
  const address = useDraft(`paste-from ${here}`, parseWebAddress(here) ? here : '');
  const [chosen, setChosen] = useState<FindingKind | null>(null);
  const [isRefused, setRefused] = useState(false);
  const passage = (draft.value ?? '').trim();
  const kind = chosen ?? guessKind(passage);
  /** Resolves to null when nothing was kept, and the words are still there. */
  const keep = async (): Promise<KeptPassage | null> => {
    const url = parseTypedAddress(address.value ?? '');
    setRefused(!url.ok);
    if (passage === '' || !url.ok) return null;
    const page = sourcePageOf({
      url: url.value,
      canonicalUrl: '',
      title: titleOf(url.value, tab).slice(0, LINE_MAX),
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
    address.clear();
    setChosen(null);
    return kept;
  };
  const writeAddress = (text: string) => {
    setRefused(false);
    address.write(text);
  };
  return {
    draft,
    passage,
    kind,
    choose: setChosen,
    address: address.value ?? '',
    writeAddress,
    /** The address is none; said when it was to be kept, not while it is typed. */
    isRefused,
    keep,
  };
};
