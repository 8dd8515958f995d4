import { blanks } from '@/lib/domain/blank';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Opportunity } from '@/lib/domain/opportunity';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';
import type { Seat } from './become-record';

/** Without a meaning there is nothing left of it, unless more was said. */
const emptied = ({ id, stance, quote }: KeyPoint) =>
  stance || quote
    ? [intend.set('keyPoints', id, 'interpretation', undefined)]
    : [intend.delete('keyPoints', id)];

type Meant = Pick<Seat, 'opportunityId' | 'personId'> & Partial<Pick<Seat, 'roundId'>>;

/** What one interviewer meant by a requirement; emptied, nothing is said of it any more. */
export const sayMeaning = (
  store: Store,
  { opportunityId, personId, roundId }: Meant,
  requirement: Opportunity['requirements'][number],
  meaning: string | undefined,
  status: KeyPoint['status'] = 'stated',
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const own = await store.database.keyPoints.where({ opportunityId, personId }).toArray();
    const about = own.filter((one) => one.requirementId === requirement.id);
    const known = about.find(isAlive);
    if (!meaning) return { intents: known ? emptied(known) : [], value: undefined };
    // One that was emptied a moment ago comes back as it was.
    const id = known?.id ?? about[0]?.id ?? store.newId();
    const fields = {
      ...blanks.keyPoints,
      ...{ opportunityId, personId },
      ...(roundId !== undefined && { roundId }),
      requirementId: requirement.id,
      kind: 'competency' as const,
      text: requirement.text,
      status,
    };
    const intents = [
      intend.create('keyPoints', id, fields),
      intend.set('keyPoints', id, 'interpretation', meaning),
    ];
    return { intents, value: undefined };
  }, ['keyPoints']);
