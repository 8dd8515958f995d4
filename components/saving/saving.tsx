import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { Note } from '@/components/ui/note';
import { useToast } from '@/components/ui/use-toast';
import { tellKeptChanged } from '@/lib/browser/kept-signal';
import type { Result } from '@/lib/domain/result';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { deleteRecord, undelete } from '@/lib/store/commands/delete';
import type { StoreProblem } from '@/lib/store/problem';
import type { RecordRef } from '@/lib/store/queries/companions';

type Write<T> = Promise<Result<T, StoreProblem>>;

interface Saving {
  savedAt: number | null;
  problem: StoreProblem | null;
  /** Waits for a write and says how it went. Resolves to its value, or null when nothing was written. */
  save<T>(write: Write<T>): Promise<T | null>;
}

const SavingContext = createContext<Saving | null>(null);

/** Says "Saved" after the commit and not before, and what to do when there was none. */
export function SavingProvider({ children }: { readonly children: ReactNode }) {
  const store = useStore();
  const [outcome, setOutcome] = useState<Pick<Saving, 'savedAt' | 'problem'>>({
    savedAt: null,
    problem: null,
  });
  const save = useCallback(
    async <T,>(write: Write<T>): Promise<T | null> => {
      const result = await write;
      if (result.ok) {
        setOutcome({ savedAt: store.now(), problem: null });
        void tellKeptChanged(store.now());
      } else setOutcome((before) => ({ ...before, problem: result.problem }));
      return result.ok ? result.value : null;
    },
    [store],
  );
  const saving = useMemo(() => ({ ...outcome, save }), [outcome, save]);
  return <SavingContext value={saving}>{children}</SavingContext>;
}

export const useSaving = (): Saving => {
  const saving = use(SavingContext);
  if (!saving) throw new Error('No SavingProvider above this component');
  return saving;
};

/** Deletes a record with what belongs to it, and offers to take it back for ten seconds. */
export const useDelete = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  return useCallback(
    async (ref: RecordRef, name: string) => {
      const refs = await save(deleteRecord(store, ref));
      if (!refs) return;
      toast({
        message: i18n.t('saving.deleted', [name]),
        undo: { label: i18n.t('saving.undo'), run: () => void save(undelete(store, refs)) },
      });
    },
    [store, save, toast],
  );
};

const timeWords = (instant: number): string =>
  new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(instant);

/** "Saved 10:02", announced; nothing before the first write. */
export function SavedAt() {
  const { savedAt } = useSaving();
  return (
    <span role="status" className="text-3 small">
      {savedAt !== null && i18n.t('saving.saved', [timeWords(savedAt)])}
    </span>
  );
}

/** What to do about a write that failed; gone with the next that succeeds. */
export function SavingProblem() {
  const { problem } = useSaving();
  if (!problem) return null;
  return (
    <Note tone="blocker" role="alert">
      {i18n.t(`problem.${problem.code}`)}
    </Note>
  );
}
