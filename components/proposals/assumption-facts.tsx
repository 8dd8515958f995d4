import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useAssumptionFacts } from '@/lib/react/use-assumption-facts';
import { verifyAssumption } from '@/lib/store/commands/assumption';
import styles from './assumptions.module.css';
import type { Sheet } from './sheet';

interface AssumptionFactsProps {
  readonly sheet: Sheet;
  readonly assumption: Proposal['assumptions'][number];
  readonly looking: boolean;
}

/** The fact that settles an assumption, and while somebody looks it up those that might. */
export function AssumptionFacts({ sheet, assumption, looking }: AssumptionFactsProps) {
  const { plan, proposal } = sheet;
  const store = useStore();
  const { save } = useSaving();
  const { text, findingId } = assumption;
  const companyId = plan.company.id;
  const found = useAssumptionFacts({ companyId, text, findingId, looking });
  if (found.state !== 'ready') return null;
  const { tied, matching } = found.value;
  return (
    <>
      {tied && (
        <p className={`small text-2 ${styles['found']}`}>
          {i18n.t('assumptions.tied', [tied.text])}
        </p>
      )}
      {looking && matching.length === 0 && (
        <p role="status" className={`small text-2 ${styles['found']}`}>
          {i18n.t('assumptions.nothing')}
        </p>
      )}
      <ul className={styles['found']}>
        {matching.map((finding) => (
          <li key={finding.id} className={styles['fact']}>
            <span>{finding.text}</span>
            <Button
              size="s"
              aria-label={i18n.t('assumptions.tieNamed', [finding.text])}
              onClick={() =>
                void save(verifyAssumption(store, { proposal, assumption }, finding.id))
              }
            >
              {i18n.t('assumptions.tie')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
