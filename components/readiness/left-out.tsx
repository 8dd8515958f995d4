import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import type { Opportunity } from '@/lib/domain/opportunity';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import type { Issue } from '@/lib/readiness/judge';
import { restoreRule } from '@/lib/store/commands/dismiss-rule';
import { issueWords } from './issue-words';
import styles from './left-out.module.css';

interface LeftOutProps {
  readonly dismissed: readonly Issue[];
  readonly role: Opportunity;
}

/** What was said not to be relevant, with the reason, and the way back. */
export function LeftOut({ dismissed, role }: LeftOutProps) {
  const store = useStore();
  const { save } = useSaving();
  if (dismissed.length === 0) return null;
  return (
    <details className={styles['leftOut']}>
      <summary>{i18n.t('readiness.leftOut', dismissed.length)}</summary>
      <ul className={styles['list']}>
        {dismissed.map((issue) => {
          const title = issueWords(issue, 'title');
          const silenced = { ruleId: issue.ruleId, subjectId: issue.subject.id };
          const said = role.dismissed.find(
            ({ ruleId, subjectId }) =>
              ruleId === silenced.ruleId && subjectId === silenced.subjectId,
          );
          return (
            <li key={issue.id} className={styles['row']}>
              <div>
                <p>{title}</p>
                {said?.reason && <p className={styles['reason']}>{said.reason}</p>}
              </div>
              <Button
                variant="text"
                aria-label={i18n.t('readiness.putBackOf', [title])}
                onClick={() => void save(restoreRule(store, role, silenced))}
              >
                {i18n.t('readiness.putBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
