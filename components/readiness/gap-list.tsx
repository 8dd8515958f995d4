import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Opportunity } from '@/lib/domain/opportunity';
import { i18n } from '@/lib/locales/i18n';
import { distinctFixes } from '@/lib/readiness/distinct-fixes';
import type { Issue, Readiness } from '@/lib/readiness/judge';
import { planFor } from '@/lib/readiness/plan-for';
import styles from './gap-list.module.css';
import { GapRow } from './gap-row';
import rows from './gap-row.module.css';
import { LeftOut } from './left-out';
import { MinutesChoice } from './minutes-choice';

interface GapListProps {
  readonly readiness: Readiness;
  readonly role: Opportunity;
  /** Of the heading above it. */
  readonly level?: 2 | 3;
  /** How many stand there before all are asked for. */
  readonly first?: number;
  /** Whether the first is what to press; false where something else comes before it. */
  readonly leads?: boolean;
}

/** More than this is no answer to "what next?". */
const FIRST = 5;

const minutesOf = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { minutes }) => sum + minutes, 0);

/** What is still missing, what is worth most first; never a percentage. */
export function GapList({ readiness, role, level = 2, first = FIRST, leads = true }: GapListProps) {
  const { issues, dismissed, applicable } = readiness;
  const headingId = useId();
  const [minutes, setMinutes] = useState<number | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const distinct = distinctFixes(issues);
  const chosen = minutes === null ? distinct : planFor(minutes, distinct).issues;
  const shown = showsAll ? issues : chosen.slice(0, first);
  return (
    <section aria-labelledby={headingId}>
      <SectionHeading
        level={level}
        id={headingId}
        count={i18n.t('readiness.openOf', [issues.length, applicable])}
      >
        {shown.length > 0
          ? i18n.t('readiness.doThese', shown.length, [shown.length, minutesOf(shown)])
          : i18n.t('readiness.nothingOpen')}
      </SectionHeading>
      {issues.length === 0 && (
        <Empty title={i18n.t('readiness.nothingOpen')} level={level === 2 ? 3 : 4}>
          {i18n.t('readiness.nothingOpenHint')}
        </Empty>
      )}
      <ol className={rows['list']}>
        {shown.map((issue, index) => (
          <GapRow key={issue.id} issue={issue} roleId={role.id} isFirst={leads && index === 0} />
        ))}
      </ol>
      {issues.length > 0 && (
        <div className={styles['foot']}>
          <MinutesChoice minutes={minutes} onChoose={setMinutes} />
          {issues.length > shown.length || showsAll ? (
            <Button variant="text" onClick={() => setShowsAll(!showsAll)}>
              {showsAll
                ? i18n.t('readiness.showFewer', [first])
                : i18n.t('readiness.showAll', [issues.length])}
            </Button>
          ) : null}
        </div>
      )}
      <LeftOut dismissed={dismissed} role={role} />
    </section>
  );
}
