import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { goTo } from '@/lib/react/use-hash-route';
import { proposeFor } from '@/lib/store/commands/propose-for';
import styles from './objectives.module.css';

interface AnsweredByProps {
  readonly plan: Plan;
  readonly table: 'objectives' | 'obstacles';
  readonly id: string;
  readonly text: string;
  /** Somebody came for this record. */
  readonly wanted: boolean;
}

/** The proposals that answer an objective or an obstacle; without any, one press begins one. */
export function AnsweredBy({ plan, table, id, text, wanted }: AnsweredByProps) {
  const store = useStore();
  const { save } = useSaving();
  const set = table === 'objectives' ? 'objectiveIds' : 'obstacleIds';
  const answers = plan.proposals.filter((proposal) => proposal[set].includes(id));
  const propose = async () => {
    const proposal = await save(proposeFor(store, plan.company.id, { table, id }));
    if (proposal !== null) goTo({ page: 'proposal', id: proposal });
  };
  if (answers.length === 0) {
    return (
      <p className={styles['answer']}>
        <Mark kind="missing" label={i18n.t('objectives.unanswered')} />
        <Button
          variant="text"
          size="s"
          data-field={wanted ? 'proposal' : undefined}
          aria-label={i18n.t('objectives.proposeFor', [text])}
          onClick={() => void propose()}
        >
          {i18n.t('objectives.propose')}
        </Button>
      </p>
    );
  }
  return (
    <p className={styles['answer']}>
      <Mark kind="there" label={i18n.t('objectives.answeredBy')} />
      <span className={styles['answers']}>
        {answers.map((proposal) => (
          <span key={proposal.id}>
            <a href={formatRoute({ page: 'proposal', id: proposal.id })}>{proposal.title}</a>
          </span>
        ))}
      </span>
    </p>
  );
}
