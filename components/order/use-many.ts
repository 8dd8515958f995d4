import { useCallback } from 'react';
import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import type { Result } from '@/lib/domain/result';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { deleteRecords, undelete } from '@/lib/store/commands/delete';
import { type ManyChanged, takeBack } from '@/lib/store/commands/order-findings';
import type { StoreProblem } from '@/lib/store/problem';

/** Does one thing to many facts in one write, says how many, and offers to take all of it back. */
export const useMany = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const change = useCallback(
    async (
      write: Promise<Result<ManyChanged, StoreProblem>>,
      wordsOf: (changed: number) => string,
    ): Promise<boolean> => {
      const done = await save(write);
      if (!done) return false;
      if (done.undo.length === 0) toast({ message: i18n.t('order.unchanged') });
      else
        toast({
          message: wordsOf(done.changed),
          undo: {
            label: i18n.t('saving.undo'),
            run: () => void save(takeBack(store, done.undo)),
          },
        });
      return true;
    },
    [store, save, toast],
  );
  const remove = useCallback(
    async (ids: readonly string[]): Promise<boolean> => {
      const refs = await save(
        deleteRecords(
          store,
          ids.map((id) => ({ table: 'findings', id })),
        ),
      );
      if (!refs) return false;
      toast({
        message: i18n.t('order.deleted', ids.length),
        undo: { label: i18n.t('saving.undo'), run: () => void save(undelete(store, refs)) },
      });
      return true;
    },
    [store, save, toast],
  );
  return { change, remove };
};
