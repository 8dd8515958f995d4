import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Severity } from '@/components/ui/severity';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import type { Issue } from '@/lib/readiness/judge';
import { DismissGap } from './dismiss-gap';
import styles from './gap-row.module.css';
import { issueWords } from './issue-words';

interface GapRowProps {
  readonly issue: Issue;
  readonly roleId: string;
  /** The one thing to do next. */
  readonly isFirst?: boolean | undefined;
}

const SHAPES = { blocker: 'blocker', warning: 'warn', hint: 'hint' } as const;

/** Something that is missing: how bad, what, why, how long it takes, and the one fix. */
export function GapRow({ issue, roleId, isFirst = false }: GapRowProps) {
  const [isDismissing, setDismissing] = useState(false);
  const title = issueWords(issue, 'title');
  return (
    <li className={styles['row']} data-rule={issue.ruleId}>
      <Severity
        kind={SHAPES[issue.severity]}
        label={i18n.t(`readiness.severity.${issue.severity}`)}
        className={styles['severity']}
      />
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        <p className={styles['because']}>{issueWords(issue, 'because')}</p>
        {isDismissing ? (
          <DismissGap issue={issue} roleId={roleId} onClose={() => setDismissing(false)} />
        ) : (
          <Button
            variant="text"
            size="s"
            className={styles['dismiss']}
            aria-label={i18n.t('readiness.notRelevantOf', [title])}
            onClick={() => setDismissing(true)}
          >
            {i18n.t('readiness.notRelevant')}
          </Button>
        )}
      </div>
      <span className={styles['minutes']}>{i18n.t('readiness.minutes', [issue.minutes])}</span>
      <ButtonLink
        className={styles['fix']}
        href={formatRoute(issue.fix)}
        size="m"
        {...(isFirst && { variant: 'primary' as const })}
      >
        {issueWords(issue, 'fix')}
      </ButtonLink>
    </li>
  );
}
