import type { SheetFact } from '@/lib/brief/sheet';
import type { Plan } from '@/lib/domain/plan';
import { readLinkedResearch } from '@/lib/store/queries/linked-research';
import { type Live, useLive } from './use-live';

/** More facts about one person or proposal no page has room for. */
const FACTS = 6;

/** What is linked to everybody and every proposal of a plan, by the id of whom or what. */
export const useBriefFacts = (plan: Plan): Live<ReadonlyMap<string, readonly SheetFact[]>> => {
  const people = plan.people.map(({ id }) => ({ type: 'person' as const, id }));
  const proposals = plan.proposals.map(({ id }) => ({ type: 'proposal' as const, id }));
  const targets = [...people, ...proposals];
  return useLive(
    async (database) => {
      const linked = await readLinkedResearch(database, targets, FACTS);
      return new Map([...linked].map(([id, { research }]) => [id, research]));
    },
    [targets.map(({ id }) => id).join()],
  );
};
