import { useState } from 'react';
import { Select } from '@/components/ui/select';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { nextRound } from '@/lib/domain/next-round';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useAnswers } from '@/lib/react/use-answers';
import { useNow } from '@/lib/react/use-now';
import { PersonQuestions } from './person-questions';
import styles from './questions.module.css';

/** Whom there is something to ask: who attends next, who is asked already, who was come for. */
const askedIds = (plan: Plan, now: number, others: readonly (string | undefined)[]) => {
  const next = nextRound(plan.rounds, now);
  return new Set([
    ...plan.participants.filter(({ roundId }) => roundId === next?.id).map((one) => one.personId),
    ...plan.questions.map(({ personId }) => personId),
    ...others,
  ]);
};

/** What to ask whom, and whether it need be asked. */
export function QuestionsView({ plan, at }: ViewProps) {
  const now = useNow();
  const [more, setMore] = useState<readonly string[]>([]);
  const open = plan.questions.filter(({ status }) => status === 'planned');
  const answers = useAnswers(plan.company.id, open);
  const ids = askedIds(plan, now, [...more, at]);
  const others = plan.people.filter(({ id }) => !ids.has(id));
  const known = new Set(plan.people.map(({ id }) => id));
  const ofAnybody = plan.questions.filter(({ personId }) => !personId || !known.has(personId));
  return (
    <ViewPage view="questions" plan={plan}>
      {plan.people
        .filter(({ id }) => ids.has(id))
        .map((person) => (
          <PersonQuestions
            key={person.id}
            plan={plan}
            person={person}
            questions={plan.questions.filter(({ personId }) => personId === person.id)}
            answers={answers}
            at={at}
          />
        ))}
      <PersonQuestions plan={plan} person={null} questions={ofAnybody} answers={answers} at={at} />
      {others.length > 0 && (
        <Select
          quiet
          className={styles['more']}
          aria-label={i18n.t('questions.askAnother')}
          value=""
          onChange={({ currentTarget: { value } }) => setMore((before) => [...before, value])}
        >
          <option value="">{i18n.t('questions.askAnother')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </ViewPage>
  );
}
