import { useCallback } from 'react';
import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { relink, unlink } from '@/lib/store/commands/link';

/** Takes a link back, and offers to have it again. */
export const useRemoveLink = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  return useCallback(
    async (id: string, name: string): Promise<void> => {
      if ((await save(unlink(store, id))) === null) return;
      toast({
        message: i18n.t('linking.removed', [name]),
        undo: { label: i18n.t('saving.undo'), run: () => void save(relink(store, id)) },
      });
    },
    [store, save, toast],
  );
};
