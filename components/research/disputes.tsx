import { lazy, Suspense } from 'react';
import { SectionHeading } from '@/components/ui/section-heading';
import { i18n } from '@/lib/locales/i18n';
import { useDisputes } from '@/lib/react/use-research';
import styles from './disputes.module.css';

// Few facts contradict each other: not loaded with the popup.
const DisputeCard = lazy(async () => ({ default: (await import('./dispute-card')).DisputeCard }));

interface DisputesProps {
  readonly companyId: string;
  /** Only those that this fact is part of. */
  readonly findingId?: string | undefined;
  /** The heading above them; without one they belong to what they stand in. */
  readonly level?: 2 | 3 | undefined;
}

/** What of a company's facts contradicts itself and waits for an answer; nothing where nothing does. */
export function Disputes({ companyId, findingId, level }: DisputesProps) {
  const found = useDisputes(companyId);
  if (found.state !== 'ready') return null;
  const disputes = found.value.filter(
    ({ sides }) => !findingId || sides.some(({ finding }) => finding.id === findingId),
  );
  if (disputes.length === 0) return null;
  return (
    <div className={styles['disputes']}>
      {level && (
        <SectionHeading level={level} rule="none" count={disputes.length}>
          {i18n.t('dispute.title')}
        </SectionHeading>
      )}
      <Suspense>
        {disputes.map((dispute) => (
          <DisputeCard
            key={[dispute.topic, dispute.of, dispute.sides[0]?.finding.departmentId].join(' ')}
            dispute={dispute}
          />
        ))}
      </Suspense>
    </div>
  );
}
