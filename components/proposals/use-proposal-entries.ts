import { useSaving } from '@/components/saving/saving';
import { useRemoveEntry } from '@/components/saving/use-remove-entry';
import { useStore } from '@/lib/react/store-context';
import { addEntries, changeEntry, moveEntry } from '@/lib/store/commands/entries';
import type { EntryOf } from '@/lib/store/intent';

type ProposalList = 'steps' | 'goals' | 'assumptions';
type EntryIn<L extends ProposalList> = EntryOf<'proposals', L>;

/** What is done to the entries of one list of a proposal. */
export const useProposalEntries = <L extends ProposalList>(proposalId: string, list: L) => {
  const store = useStore();
  const { save } = useSaving();
  const removeFrom = useRemoveEntry();
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
  const remove = (entry: EntryIn<L>, name: string) => removeFrom<'proposals', L>(at, entry, name);
  return { add, change, move, remove, save };
};
