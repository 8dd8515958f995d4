import { useCallback } from 'react';
import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import type { Finding } from '@/lib/domain/finding';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import {
  keepAll,
  preferFinding,
  takeBackKeepAll,
  takeBackVerdict,
} from '@/lib/store/commands/settle-dispute';

type Side = Pick<Finding, 'id' | 'text'>;

/** Says which of contradictory facts is right, and offers to take that back for ten seconds. */
export const useSettle = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const prefer = useCallback(
    async (right: string, sides: readonly Side[]) => {
      const ids = sides.map(({ id }) => id);
      const setAside = await save(preferFinding(store, right, ids));
      if (!setAside) return;
      const others = sides.filter(({ id }) => id !== right).map(({ text }) => text);
      const names = new Intl.ListFormat(undefined).format(others);
      toast({
        message: i18n.t('step.setAside', [names]),
        undo: {
          label: i18n.t('saving.undo'),
          run: () => void save(takeBackVerdict(store, setAside)),
        },
      });
    },
    [store, save, toast],
  );
  const both = useCallback(
    async (sides: readonly Side[]) => {
      const ids = sides.map(({ id }) => id);
      if ((await save(keepAll(store, ids))) === null) return;
      toast({
        message: i18n.t('dispute.bothStay'),
        undo: { label: i18n.t('saving.undo'), run: () => void save(takeBackKeepAll(store, ids)) },
      });
    },
    [store, save, toast],
  );
  return { prefer, both };
};
