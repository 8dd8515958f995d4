import type { Question } from '@/lib/domain/question';
import { rankBetween } from '@/lib/domain/rank';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/** What is known of a question when it is first written down. */
export type NewQuestion = Pick<Question, 'opportunityId' | 'text' | 'personId' | 'why' | 'from'>;

/** The intent that puts a question behind all others of its role. For use inside a `write`. */
export const questionAtEnd = async (
  { database }: Store,
  id: string,
  question: NewQuestion,
): Promise<Intent> => {
  const others = await database.questions
    .where('opportunityId')
    .equals(question.opportunityId)
    .toArray();
  const last = others
    .filter(isAlive)
    .reduce<string | null>((most, { rank }) => (most === null || rank > most ? rank : most), null);
  const fields = { ...question, status: 'planned' as const, rank: rankBetween(last, null) };
  return intend.create('questions', id, fields);
};

/** Plans a question, for somebody or for anybody, behind all others. Resolves to its id. */
export const addQuestion = (
  store: Store,
  question: NewQuestion,
): Promise<Result<string, StoreProblem>> => {
  const id = store.newId();
  return write(
    store,
    async () => ({ intents: [await questionAtEnd(store, id, question)], value: id }),
    ['questions'],
  );
};
