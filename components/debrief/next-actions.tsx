import { GapRow } from '@/components/readiness/gap-row';
import rows from '@/components/readiness/gap-row.module.css';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useReadiness } from '@/lib/react/use-readiness';
import { distinctFixes } from '@/lib/readiness/distinct-fixes';
import styles from './cards.module.css';

/** After a debrief nobody reads a long list. */
const AT_MOST = 3;

/** What is worth doing next, now that it is known what was said. */
export function NextActions({ plan }: { readonly plan: Plan }) {
  const readiness = useReadiness(plan);
  if (readiness.state !== 'ready') return null;
  const issues = distinctFixes(readiness.value.issues).slice(0, AT_MOST);
  if (issues.length === 0) return null;
  return (
    <section className={styles['next']}>
      <SectionHeading level={2} rule="none">
        {i18n.t('debrief.next')}
      </SectionHeading>
      <ol className={rows['list']}>
        {issues.map((issue, index) => (
          <GapRow key={issue.id} issue={issue} roleId={plan.role.id} isFirst={index === 0} />
        ))}
      </ol>
    </section>
  );
}
