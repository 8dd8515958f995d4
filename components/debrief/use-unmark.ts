import { useCallback } from 'react';
import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import type { Seat } from '@/lib/store/commands/become-record';
import { giveBackMark, takeBackMark } from '@/lib/store/commands/take-back-mark';

/** Makes marked words just a note again: their record goes, and can be taken back for ten seconds. */
export const useUnmark = (seat: Seat) => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  return useCallback(
    async (linkId: string, words: string) => {
      const taken = await save(takeBackMark(store, seat, linkId));
      if (!taken) return;
      toast({
        message: i18n.t('debrief.noteAgain', [words]),
        undo: { label: i18n.t('saving.undo'), run: () => void save(giveBackMark(store, taken)) },
      });
    },
    [store, seat, save, toast],
  );
};
