import { useToast } from '@/components/ui/use-toast';
import type { TableName } from '@/lib/domain/base';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { type ListAt, removeEntry, restoreEntry } from '@/lib/store/commands/entries';
import type { EntryOf, ListField } from '@/lib/store/intent';
import { useSaving } from './saving';

/**
 * Takes an entry out of a list, and offers to take that back for ten seconds: it comes back under its
 * own id, so whatever was linked to it still is, and with its own rank, so it stands where it stood.
 */
export const useRemoveEntry = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  return async <T extends TableName, L extends ListField<T>>(
    at: ListAt<T, L>,
    entry: EntryOf<T, L>,
    name: string,
  ): Promise<void> => {
    if ((await save(removeEntry(store, { ...at, entryId: entry.id }))) === null) return;
    toast({
      message: i18n.t('saving.deleted', [name]),
      undo: {
        label: i18n.t('saving.undo'),
        run: () => void save(restoreEntry(store, at, entry)),
      },
    });
  };
};
