import { askedBefore } from '@/lib/domain/asked-before';
import { foldWords } from '@/lib/domain/fold';
import { heaviest } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

/** Asked before, or answered on their own site: asking it says that nobody listened or looked. */
export const questionStale = defineRule({
  id: 'question-stale',
  code: 'R30',
  severity: ['warning'],
  minutes: 1,
  words: ['question-asked-before', 'question-answered'],
  about: 'question',
  subjects: ({ plan }) => plan.questions.filter(({ status }) => status === 'planned'),
  judge: (question, ground) => {
    const { id, text, personId } = question;
    const verdict = {
      weight: heaviest(ground, [personId]),
      fix: inView(ground, 'questions', id, 'text'),
    };
    const same = ground.asked.get(foldWords(text)) ?? [];
    if (askedBefore(question, same, ground.plan.rounds))
      return { words: 'question-asked-before', params: [text], ...verdict };
    const fact = ground.answerTo(text);
    return fact ? { words: 'question-answered', params: [text, fact.text], ...verdict } : null;
  },
});
