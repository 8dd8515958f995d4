import { foldWords } from './fold';
import type { InterviewRound } from './interview-round';
import type { Question } from './question';

export interface AskedBefore {
  question: Question;
  /** Where it was asked; null where only that it was is known. */
  round: InterviewRound | null;
}

/**
 * The same words, already asked of the same person or of anybody: asking again says that the answer
 * was not heard. Null where nobody was asked yet.
 */
export const askedBefore = (
  question: Question,
  questions: readonly Question[],
  rounds: readonly InterviewRound[],
): AskedBefore | null => {
  if (question.status !== 'planned') return null;
  const words = foldWords(question.text);
  const before = questions.find(
    ({ id, text, status, personId }) =>
      id !== question.id &&
      (status === 'asked' || status === 'answered') &&
      (personId === question.personId || !personId || !question.personId) &&
      foldWords(text) === words,
  );
  if (!before) return null;
  return { question: before, round: rounds.find(({ id }) => id === before.askedInRoundId) ?? null };
};
