import { ClipSource } from '@/components/research/clip-source';
import { useSaving } from '@/components/saving/saving';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import { Select } from '@/components/ui/select';
import { askedBefore } from '@/lib/domain/asked-before';
import { lastRound } from '@/lib/domain/last-round';
import type { Plan } from '@/lib/domain/plan';
import { Question } from '@/lib/domain/question';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useNow } from '@/lib/react/use-now';
import { setQuestionStatus } from '@/lib/store/commands/question';
import type { Research } from '@/lib/store/queries/research';
import styles from './questions.module.css';

interface QuestionStandingProps {
  readonly plan: Plan;
  readonly question: Question;
  readonly answer: Research | undefined;
  readonly ask: (field: string) => void;
}

function Status({ plan, question }: Pick<QuestionStandingProps, 'plan' | 'question'>) {
  const store = useStore();
  const { save } = useSaving();
  const now = useNow();
  return (
    <Select
      quiet
      aria-label={i18n.t('questions.status', [question.text])}
      value={question.status}
      onChange={({ currentTarget }) => {
        const status = Question.shape.status.parse(currentTarget.value);
        void save(setQuestionStatus(store, question.id, status, lastRound(plan.rounds, now)?.id));
      }}
    >
      {Question.shape.status.options.map((status) => (
        <option key={status} value={status}>
          {i18n.t(`questionStatus.${status}`)}
        </option>
      ))}
    </Select>
  );
}

function Answered({ research, plan }: { readonly research: Research; readonly plan: Plan }) {
  const { finding, clips } = research;
  const [clip] = clips;
  const { id } = plan.company;
  return (
    <div className={styles['known']}>
      <Badge tone="warn">
        <span>
          <a href={formatRoute({ page: 'company', id, view: 'research', at: finding.id })}>
            {i18n.t('questions.answeredByFact')}
          </a>
        </span>
      </Badge>
      <Quote source={clip && <ClipSource clip={clip} />}>
        {[finding.text, finding.value].filter(Boolean).join(' · ')}
      </Quote>
    </div>
  );
}

/** What became of a question; before it is asked, why it may not need to be. */
export function QuestionStanding({ plan, question, answer, ask }: QuestionStandingProps) {
  const before = askedBefore(question, plan.questions, plan.rounds);
  return (
    <>
      <div className={styles['foot']}>
        <Status plan={plan} question={question} />
        {question.why ? (
          <span className="text-2">{question.why}</span>
        ) : (
          <Button variant="text" size="s" onClick={() => ask('why')}>
            {i18n.t('questions.askWhy')}
          </Button>
        )}
        {question.status === 'asked' && !question.answer && (
          <Button variant="text" size="s" onClick={() => ask('answer')}>
            {i18n.t('questions.askAnswer')}
          </Button>
        )}
      </div>
      {question.answer && <p className={styles['answer']}>{question.answer}</p>}
      {before && (
        <Badge tone="warn">
          {before.round
            ? i18n.t('questions.askedIn', [before.round.ordinal])
            : i18n.t('questions.askedBefore')}
        </Badge>
      )}
      {answer && question.status === 'planned' && <Answered research={answer} plan={plan} />}
    </>
  );
}
