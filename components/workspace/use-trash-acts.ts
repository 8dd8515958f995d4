import { useCallback } from 'react';
import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { forgetInCopies } from '@/lib/react/use-safe-copies';
import { deleteAgain, purgeRecords, restoreRecords } from '@/lib/store/commands/trash';
import type { RecordRef } from '@/lib/store/queries/companions';

/** Brings back what was deleted, or deletes it for good; one write each. */
export const useTrashActs = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const restore = useCallback(
    async (refs: readonly RecordRef[], name?: string) => {
      const back = await save(restoreRecords(store, refs));
      if (!back) return;
      toast({
        message:
          name === undefined
            ? i18n.t('trash.restoredMany', refs.length)
            : i18n.t('trash.restored', [name]),
        undo: { label: i18n.t('saving.undo'), run: () => void save(deleteAgain(store, back)) },
      });
    },
    [store, save, toast],
  );
  const purge = useCallback(
    async (refs: readonly RecordRef[]) => {
      const purged = await save(purgeRecords(store, refs));
      if (purged === null) return;
      toast({ message: i18n.t('trash.purged', purged) });
      // Tried again each day by the background: the person is not kept waiting for it.
      await forgetInCopies(store).catch(() => undefined);
    },
    [store, save, toast],
  );
  return { restore, purge };
};
