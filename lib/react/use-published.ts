import type { Plan } from '@/lib/domain/plan';
import { listPublished } from '@/lib/store/queries/published';
import { type Research, readResearch } from '@/lib/store/queries/research';
import { useLive } from './use-live';

const SHOWN_MAX = 4;

/** Facts that say something about goals and are not taken into the plan as one yet. */
export const usePublished = ({ company, links }: Plan): readonly Research[] => {
  const taken = links
    .filter(({ from, to }) => from === 'finding' && (to === 'objective' || to === 'obstacle'))
    .map(({ fromId }) => fromId);
  const live = useLive(
    (database) => listPublished(database, company.id, SHOWN_MAX, new Set(taken)),
    [company.id, taken.join(' ')],
  );
  return live.state === 'ready' ? live.value : [];
};

/** The facts that are linked to one record of the plan. */
export const useEvidenceOf = ({ links }: Plan, id: string): readonly Research[] => {
  const ids = links
    .filter(({ from, toId, state }) => from === 'finding' && toId === id && state === 'accepted')
    .map(({ fromId }) => fromId);
  const live = useLive((database) => readResearch(database, ids), [ids.join(' ')]);
  return live.state === 'ready' ? live.value : [];
};
