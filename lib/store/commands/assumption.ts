import type { Proposal } from '@/lib/domain/proposal';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';
import { questionAtEnd } from './add-question';

interface Assumed {
  readonly proposal: Pick<Proposal, 'id' | 'opportunityId'>;
  readonly assumption: Pick<Proposal['assumptions'][number], 'id' | 'text'>;
}

type Field = 'state' | 'questionId' | 'findingId';

const setting = ({ proposal, assumption }: Assumed, field: Field, value: string | undefined) =>
  intend.change(
    'proposals',
    { id: proposal.id, list: 'assumptions', entryId: assumption.id },
    field,
    // The three fields are text or a state, and each caller gives the one that fits.
    value as undefined,
  );

/** Turns an assumption into a question for somebody. Resolves to the question's id. */
export const askAssumption = (
  store: Store,
  assumed: Assumed,
  personId: string,
): Promise<Result<string, StoreProblem>> => {
  const { proposal, assumption } = assumed;
  const id = store.newId();
  const question = {
    opportunityId: proposal.opportunityId,
    text: assumption.text,
    personId,
    from: { type: 'assumption' as const, id: assumption.id },
  };
  return write(
    store,
    async () => ({
      intents: [
        await questionAtEnd(store, id, question),
        setting(assumed, 'questionId', id),
        setting(assumed, 'state', 'asking'),
      ],
      value: id,
    }),
    ['questions', 'proposals'],
  );
};

/** A fact of the company says that it holds. */
export const verifyAssumption = (store: Store, assumed: Assumed, findingId: string) =>
  writeIntents(store, [
    setting(assumed, 'findingId', findingId),
    setting(assumed, 'state', 'verified'),
  ]);
