import { ButtonLink } from '@/components/ui/button-link';
import { Severity } from '@/components/ui/severity';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import type { Issue } from '@/lib/readiness/judge';
import styles from './gap-row.module.css';
import { issueWords } from './issue-words';
import { NotRelevant } from './not-relevant';

interface GapRowProps {
  readonly issue: Issue;
  readonly roleId: string;
  /** The one thing to do next. */
  readonly isFirst?: boolean | undefined;
}

const SHAPES = { blocker: 'blocker', warning: 'warn', hint: 'hint' } as const;

/** Something that is missing: how bad, what, why, how long it takes, and the one fix. */
export function GapRow({ issue, roleId, isFirst = false }: GapRowProps) {
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
        <NotRelevant
          of={{ ruleId: issue.ruleId, subjectId: issue.subject.id }}
          roleId={roleId}
          title={title}
          className={styles['dismiss']}
        />
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
