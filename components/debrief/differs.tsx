import { DisputeCard } from '@/components/research/dispute-card';
import { SectionHeading } from '@/components/ui/section-heading';
import { i18n } from '@/lib/locales/i18n';
import { useDisputes } from '@/lib/react/use-research';
import styles from './rail.module.css';
import { useCard } from './use-card';

/** Where what this person said contradicts what is kept, with the question which is right. */
export function Differs() {
  const { plan, facts } = useCard();
  const found = useDisputes(plan.company.id);
  if (found.state !== 'ready') return null;
  const disputes = found.value.filter(({ sides }) =>
    sides.some(({ finding }) => facts.has(finding.id)),
  );
  if (disputes.length === 0) return null;
  return (
    <section role="status" className={styles['differs']}>
      <SectionHeading level={2}>{i18n.t('debrief.differs')}</SectionHeading>
      {disputes.map((dispute) => (
        <DisputeCard
          key={dispute.sides.map(({ finding }) => finding.id).join()}
          dispute={dispute}
        />
      ))}
    </section>
  );
}
