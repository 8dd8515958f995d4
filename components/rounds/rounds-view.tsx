import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useNow } from '@/lib/react/use-now';
import { planRound } from '@/lib/store/commands/plan-round';
import { FromInvitation } from './from-invitation';
import { RoundCard } from './round-card';
import styles from './rounds.module.css';

/** The interviews of the role in order, each edited in place, and an invitation made into one. */
export function RoundsView({ plan, at }: ViewProps) {
  const store = useStore();
  const { save } = useSaving();
  const now = useNow();
  const button = (
    <Button
      icon="plus"
      data-field="add"
      onClick={() => void save(planRound(store, plan.company.id))}
    >
      {i18n.t('rounds.plan')}
    </Button>
  );
  return (
    <ViewPage view="rounds" plan={plan} actions={plan.rounds.length > 0 && button}>
      {plan.rounds.length === 0 ? (
        <Empty title={i18n.t('round.none')} action={button}>
          {i18n.t('rounds.noneHint')}
        </Empty>
      ) : (
        <div className={styles['rounds']}>
          {plan.rounds.map((round) => (
            <RoundCard
              key={round.id}
              plan={plan}
              round={round}
              now={now}
              here={round.id === at}
              fieldFor={(name) => (at === undefined || at === round.id ? name : undefined)}
            />
          ))}
        </div>
      )}
      <FromInvitation plan={plan} now={now} />
    </ViewPage>
  );
}
