import type { Question } from '@/lib/domain/question';
import { rankMoved } from '@/lib/domain/rank';
import { intend } from '../intent';
import { type Store, write } from '../write';

/** Moves a question by one place in a list of them, which is in order. */
export const moveQuestion = (
  store: Store,
  id: string,
  list: readonly Pick<Question, 'id' | 'rank'>[],
  by: -1 | 1,
) => {
  const rank = rankMoved(list, id, by);
  const intents = rank === null ? [] : [intend.set('questions', id, 'rank', rank)];
  return write(store, async () => ({ intents, value: undefined }), ['questions']);
};

/**
 * Says what became of a question. One that was asked was asked somewhere: in `roundId`, unless the
 * person has said where.
 */
export const setQuestionStatus = (
  store: Store,
  id: string,
  status: Question['status'],
  roundId: string | undefined,
) =>
  write(store, async () => {
    const known = (await store.database.questions.get(id))?.askedInRoundId;
    const wasAsked = status === 'asked' || status === 'answered';
    const asked = wasAsked && known === undefined && roundId !== undefined;
    const intents = [
      intend.set('questions', id, 'status', status),
      ...(asked ? [intend.set('questions', id, 'askedInRoundId', roundId)] : []),
    ];
    return { intents, value: undefined };
  }, ['questions']);
