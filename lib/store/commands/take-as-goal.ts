import { LINE_MAX } from '@/lib/domain/base';
import { blanks } from '@/lib/domain/blank';
import type { Finding } from '@/lib/domain/finding';
import { linkId } from '@/lib/domain/ids';
import { findNowAndTarget } from '@/lib/domain/now-and-target';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

interface Role {
  companyId: string;
  opportunityId: string;
}

const wordsOf = ({ text, value }: Finding): string =>
  [text, value].filter(Boolean).join(': ').replace(/\s+/g, ' ').slice(0, LINE_MAX);

/** Where they are and where they want to be, as far as the fact says. */
const statesOf = (finding: Finding) => {
  const words = wordsOf(finding);
  if (finding.kind === 'current-state') return { currentState: words };
  if (finding.kind === 'target-state') return { targetState: words };
  const pair = findNowAndTarget(words);
  return pair ? { currentState: pair.now, targetState: pair.target } : {};
};

/** Makes the fact the evidence of what is taken from it. */
const evidence = (
  { id, kind }: Finding,
  to: 'objective' | 'obstacle',
  toId: string,
  opportunityId: string,
) => {
  const ends = { from: 'finding' as const, fromId: id, to, toId };
  const reason = kind === 'current-state' ? ('baseline' as const) : ('supports' as const);
  const fields = { ...ends, opportunityId, reason, state: 'accepted', by: 'user' } as const;
  return intend.create('links', linkId(ends), fields);
};

/** Takes a kept fact as something the company has said it wants. Resolves to the objective's id. */
export const takeAsObjective = (
  store: Store,
  { companyId, opportunityId }: Role,
  finding: Finding,
): Promise<Result<string, StoreProblem>> => {
  const id = store.newId();
  const objective = {
    ...blanks.objectives,
    statedByIds: [],
    companyId,
    opportunityId,
    text: wordsOf(finding),
    kind: finding.kind === 'revenue' ? ('revenue' as const) : ('other' as const),
    status: 'published' as const,
    ...statesOf(finding),
  };
  const intents = [
    intend.create('objectives', id, objective),
    evidence(finding, 'objective', id, opportunityId),
  ];
  return write(store, async () => ({ intents, value: id }), ['objectives', 'links']);
};

/** Takes a challenge that was read as something in the way. Resolves to the obstacle's id. */
export const takeAsObstacle = (
  store: Store,
  { opportunityId }: Role,
  finding: Finding,
): Promise<Result<string, StoreProblem>> => {
  const id = store.newId();
  const obstacle = {
    ...blanks.obstacles,
    objectiveIds: [],
    statedByIds: [],
    opportunityId,
    text: wordsOf(finding),
  };
  const intents = [
    intend.create('obstacles', id, obstacle),
    evidence(finding, 'obstacle', id, opportunityId),
  ];
  return write(store, async () => ({ intents, value: id }), ['obstacles', 'links']);
};
