import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addEntries, changeEntry, moveEntry, removeEntry } from '@/lib/store/commands/entries';
import type { EntryOf } from '@/lib/store/intent';

type ProposalList = 'steps' | 'goals' | 'assumptions';
type EntryIn<L extends ProposalList> = EntryOf<'proposals', L>;

/** What is done to the entries of one list of a proposal. */
export const useProposalEntries = <L extends ProposalList>(proposalId: string, list: L) => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const at = { table: 'proposals', id: proposalId, list } as const;
  const add = async (entry: Omit<EntryIn<L>, 'id'>): Promise<boolean> =>
    (await save(addEntries<'proposals', L>(store, at, [entry]))) !== null;
  const change = <F extends keyof EntryIn<L> & string>(
    entryId: string,
    field: F,
    value: EntryIn<L>[F] | undefined,
  ) => changeEntry<'proposals', L, F>(store, { ...at, entryId }, field, value);
  const move = (entryId: string, inOrder: readonly { id: string; rank: string }[], by: -1 | 1) =>
    void save(moveEntry(store, { ...at, entryId }, inOrder, by));
  const remove = async ({ id: entryId, ...entry }: EntryIn<L>, name: string) => {
    if ((await save(removeEntry(store, { ...at, entryId }))) === null) return;
    toast({
      message: i18n.t('saving.deleted', [name]),
      undo: {
        label: i18n.t('saving.undo'),
        // Without its id it is an entry's own fields; TypeScript loses that for a list yet unknown.
        run: () => void add(entry as unknown as Omit<EntryIn<L>, 'id'>),
      },
    });
  };
  return { add, change, move, remove, save };
};
