import { RoundSelect } from '@/components/company/round-select';
import { PersonSelect } from '@/components/people/person-select';
import { useSaving } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import type { Plan } from '@/lib/domain/plan';
import type { Question } from '@/lib/domain/question';
import { formatRoute, type Route } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import styles from './questions.module.css';

interface QuestionFieldsProps {
  readonly plan: Plan;
  readonly question: Question;
}

/** Where a question comes from, as words and, where it can be gone to, an address. */
const originOf = (
  { proposals, company }: Plan,
  from: Question['from'],
): { words: string; route: Route | null } | null => {
  if (!from || from.type === 'user') return null;
  const words = i18n.t(`questionFrom.${from.type}`);
  if (from.type === 'assumption') {
    const proposal = proposals.find(({ assumptions }) =>
      assumptions.some(({ id }) => id === from.id),
    );
    return { words, route: proposal ? { page: 'proposal', id: proposal.id } : null };
  }
  const isFact = from.type === 'finding' && from.id !== undefined;
  const fact = { page: 'company', id: company.id, view: 'research' } as const;
  return { words, route: isFact && from.id ? { ...fact, at: from.id } : null };
};

function Origin({ plan, question }: QuestionFieldsProps) {
  const origin = originOf(plan, question.from);
  if (!origin) return null;
  const { words, route } = origin;
  return <p className="small text-3">{route ? <a href={formatRoute(route)}>{words}</a> : words}</p>;
}

/** All there is to say about a question. */
export function QuestionFields({ plan, question }: QuestionFieldsProps) {
  const store = useStore();
  const { save } = useSaving();
  const { id } = question;
  return (
    <>
      <Origin plan={plan} question={question} />
      <TypedField
        multiline
        place={`questions-${id}-why`}
        field="why"
        value={question.why}
        label={i18n.t('questions.why')}
        placeholder={i18n.t('questions.whyHint')}
        keep={(text) => edit(store, 'questions', id, 'why', text)}
        of={{ table: 'questions', id, field: 'why' }}
      />
      <TypedField
        multiline
        place={`questions-${id}-answer`}
        field="answer"
        value={question.answer}
        label={i18n.t('questions.answer')}
        keep={(text) => edit(store, 'questions', id, 'answer', text)}
        of={{ table: 'questions', id, field: 'answer' }}
      />
      <div className={styles['choices']}>
        <PersonSelect
          label={i18n.t('questions.whom')}
          none={i18n.t('questions.anybody')}
          people={plan.people}
          value={question.personId}
          onChange={(personId) => void save(edit(store, 'questions', id, 'personId', personId))}
        />
        <RoundSelect
          label={i18n.t('questions.askedWhere')}
          rounds={plan.rounds}
          value={question.askedInRoundId}
          onChange={(round) => void save(edit(store, 'questions', id, 'askedInRoundId', round))}
        />
      </div>
    </>
  );
}
