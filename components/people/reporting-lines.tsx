import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SectionHeading } from '@/components/ui/section-heading';
import type { OrgView } from '@/lib/domain/org-view';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { LineSuggestions } from './line-suggestions';
import { MemberLine, OrgList } from './org-list';
import styles from './reporting-lines.module.css';
import type { Member } from './use-org';

/** People without a line at once; more on request. */
const PAGE_SIZE = 12;

interface ReportingLinesProps {
  readonly plan: Plan;
  readonly views: readonly OrgView<Member>[];
  /** Who has no line, upwards or downwards. */
  readonly loose: readonly Member[];
  readonly onMore: (id: string) => void;
}

/** Who reports to whom, as a list, and the lines that are still to be chosen. */
export function ReportingLines({ plan, views, loose, onMore }: ReportingLinesProps) {
  const [shown, setShown] = useState(PAGE_SIZE);
  const rest = loose.length - shown;
  return (
    <section aria-labelledby="reporting-lines" className={styles['lines']}>
      <SectionHeading level={2} id="reporting-lines">
        {i18n.t('org.title')}
      </SectionHeading>
      <LineSuggestions plan={plan} />
      <OrgList views={views} plan={plan} onMore={onMore} />
      {loose.length > 0 && (
        <>
          <h3 className="label">{i18n.t('org.loose')}</h3>
          <ul>
            {loose.slice(0, shown).map((member) => (
              <li key={member.id}>
                <MemberLine member={member} plan={plan} />
              </li>
            ))}
          </ul>
        </>
      )}
      {rest > 0 && (
        <Button variant="text" onClick={() => setShown(shown + PAGE_SIZE)}>
          {i18n.t('org.more', [rest])}
        </Button>
      )}
    </section>
  );
}
