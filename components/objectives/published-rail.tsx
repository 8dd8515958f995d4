import { Fact } from '@/components/research/fact';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { SectionHeading } from '@/components/ui/section-heading';
import { messageKey } from '@/lib/domain/message-key';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { usePublished } from '@/lib/react/use-published';
import { takeAsObjective, takeAsObstacle } from '@/lib/store/commands/take-as-goal';
import type { Research } from '@/lib/store/queries/research';
import styles from './objectives.module.css';

interface PublishedRailProps {
  readonly plan: Plan;
}

function Offered({ plan, research }: PublishedRailProps & { readonly research: Research }) {
  const store = useStore();
  const { save } = useSaving();
  const { finding } = research;
  const isInTheWay = finding.kind === 'challenge';
  const take = () => {
    const role = { companyId: plan.company.id, opportunityId: plan.role.id };
    return save((isInTheWay ? takeAsObstacle : takeAsObjective)(store, role, finding));
  };
  const words = i18n.t(isInTheWay ? 'objectives.takeObstacle' : 'objectives.take');
  return (
    <li className={styles['offered']}>
      <p className="label">{i18n.t(`kind.${messageKey(finding.kind)}`)}</p>
      <Fact research={research} />
      <Button
        size="s"
        aria-label={i18n.t('entry.lead', [words, finding.text])}
        onClick={() => void take()}
      >
        {words}
      </Button>
    </li>
  );
}

/** What their own pages say about goals: evidence, until it is taken as an objective. */
export function PublishedRail({ plan }: PublishedRailProps) {
  const offered = usePublished(plan);
  return (
    <section>
      <SectionHeading level={2}>{i18n.t('objectives.published')}</SectionHeading>
      {offered.length === 0 ? (
        <p className={styles['offered']}>{i18n.t('objectives.nothingPublished')}</p>
      ) : (
        <ul>
          {offered.map((research) => (
            <Offered key={research.finding.id} plan={plan} research={research} />
          ))}
        </ul>
      )}
    </section>
  );
}
