import type { Question } from '@/lib/domain/question';
import { readAnswers } from '@/lib/store/queries/answers';
import type { Research } from '@/lib/store/queries/research';
import { useLive } from './use-live';

const NONE: ReadonlyMap<string, Research> = new Map();

/** What kept facts say already of these questions, by their ids; nothing until it is known. */
export const useAnswers = (
  companyId: string,
  questions: readonly Pick<Question, 'id' | 'text'>[],
): ReadonlyMap<string, Research> => {
  const asked = JSON.stringify(questions.map(({ id, text }) => [id, text]));
  const live = useLive(
    (database) => readAnswers(database, companyId, questions),
    [companyId, asked],
  );
  return live.state === 'ready' ? live.value : NONE;
};
