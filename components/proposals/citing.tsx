import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { type Citation, citationsIn } from '@/lib/domain/citation';
import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';
import { useStore } from '@/lib/react/store-context';
import { useGoneFindings } from '@/lib/react/use-gone-findings';
import { link } from '@/lib/store/commands/link';

type Cite = (citation: Citation) => void;

/** The text that was written in last: a fact beside the texts is cited there, where the caret stood. */
interface WrittenIn {
  enter(cite: Cite): void;
  leave(cite: Cite): void;
  /** Null before anything was written in. */
  cite(): Cite | null;
}

const lastWritten = (): WrittenIn => {
  let last: Cite | null = null;
  return {
    enter: (cite) => {
      last = cite;
    },
    leave: (cite) => {
      if (last === cite) last = null;
    },
    cite: () => last,
  };
};

interface Citing {
  companyId: string;
  proposalId: string;
  /** The finding was deleted: its citation is only words. */
  isGone: (findingId: string) => boolean;
  /** Says that a finding supports the proposal, unless something is said of the two already. */
  tie: (findingId: string) => void;
  writtenIn: WrittenIn;
}

const CitingContext = createContext<Citing | null>(null);

export const useCiting = (): Citing => {
  const citing = use(CitingContext);
  if (!citing) throw new Error('No CitingProvider above this component');
  return citing;
};

interface CitingProviderProps {
  readonly plan: Plan;
  readonly proposal: Proposal;
  readonly children: ReactNode;
}

/** What the prose fields of one proposal need to cite its company's facts. */
export function CitingProvider({ plan, proposal, children }: CitingProviderProps) {
  const store = useStore();
  const { save } = useSaving();
  // Every text of the proposal at once; an id stands in it as it was written.
  const cited = citationsIn(JSON.stringify(proposal)).map(({ findingId }) => findingId);
  const gone = useGoneFindings([...new Set(cited)].sort());
  const isGone = useCallback((id: string) => gone.has(id), [gone]);
  const linked = plan.links.some(({ toId }) => toId === proposal.id) ? plan.links : null;
  const tie = useCallback(
    (findingId: string) => {
      const known = linked?.some(
        ({ fromId, toId, state }) =>
          fromId === findingId && toId === proposal.id && state === 'accepted',
      );
      const ends = {
        from: 'finding',
        fromId: findingId,
        to: 'proposal',
        toId: proposal.id,
      } as const;
      if (!known) void save(link(store, ends, 'supports'));
    },
    [store, save, linked, proposal.id],
  );
  const [writtenIn] = useState(lastWritten);
  const companyId = plan.company.id;
  const proposalId = proposal.id;
  const citing = useMemo(
    () => ({ companyId, proposalId, isGone, tie, writtenIn }),
    [companyId, proposalId, isGone, tie, writtenIn],
  );
  return <CitingContext value={citing}>{children}</CitingContext>;
}
