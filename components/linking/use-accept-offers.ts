import { useCallback, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import type { Offer } from './offers';

/** Makes all links that are filled in, in one write, and offers to take them all back. */
export const useAcceptOffers = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const accept = useCallback(
    async (offers: readonly Offer[]): Promise<void> => {
      if (busy || offers.length === 0) return;
      setBusy(true);
      const { acceptLinks, undoLinks } = await import('@/lib/store/commands/accept-links');
      const links = offers.map(({ findingId, suggestion }) => {
        const { type, targetId, reason, score } = suggestion;
        return { findingId, to: type, toId: targetId, reason, score };
      });
      const undo = await save(acceptLinks(store, links));
      setBusy(false);
      if (!undo) return;
      toast({
        message: i18n.t('linking.linked', links.length),
        undo: { label: i18n.t('saving.undo'), run: () => void save(undoLinks(store, undo)) },
      });
    },
    [store, save, toast, busy],
  );
  return { accept, busy };
};
