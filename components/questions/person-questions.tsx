import { AddLine } from '@/components/entry/add-line';
import { PersonRank } from '@/components/people/person-rank';
import { useSaving } from '@/components/saving/saving';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import type { Question } from '@/lib/domain/question';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addQuestion } from '@/lib/store/commands/add-question';
import type { Research } from '@/lib/store/queries/research';
import { QuestionRow } from './question-row';
import styles from './questions.module.css';

interface PersonQuestionsProps {
  readonly plan: Plan;
  /** Null for what may be asked of anybody. */
  readonly person: Person | null;
  /** In order. */
  readonly questions: readonly Question[];
  readonly answers: ReadonlyMap<string, Research>;
  /** The question, or the person, that somebody came for. */
  readonly at: string | undefined;
}

/** What to ask one person, in the order it is asked; one line adds another. */
export function PersonQuestions(props: PersonQuestionsProps) {
  const { plan, person, questions, answers, at } = props;
  const store = useStore();
  const { save } = useSaving();
  const whom = person?.name ?? i18n.t('questions.anybody');
  const add = async (text: string) => {
    const personId = person?.id;
    const question = { opportunityId: plan.role.id, text, from: { type: 'user' as const } };
    return (
      (await save(addQuestion(store, { ...question, ...(personId && { personId }) }))) !== null
    );
  };
  return (
    <section className={styles['person']} aria-label={whom}>
      <SectionHeading
        level={2}
        count={questions.length}
        action={person && <PersonRank person={person} />}
      >
        {whom}
      </SectionHeading>
      <ol>
        {questions.map((question) => (
          <QuestionRow
            key={question.id}
            plan={plan}
            question={question}
            among={questions}
            answer={answers.get(question.id)}
            wanted={at === question.id}
          />
        ))}
      </ol>
      <div data-field={at !== undefined && at === person?.id ? 'add' : undefined}>
        <AddLine
          compact
          draftKey={`add-question-${plan.role.id}-${person?.id ?? ''}`}
          label={person ? i18n.t('questions.add', [whom]) : i18n.t('questions.addAnybody')}
          hint={i18n.t('questions.addHint')}
          button={i18n.t('questions.addButton')}
          onAdd={add}
        />
      </div>
    </section>
  );
}
