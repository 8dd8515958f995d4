import type { ReactNode } from 'react';
import styles from './workspace-page.module.css';

interface WorkspacePageProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  /** Beside the page; under 900 px after it. */
  readonly rail?: ReactNode;
  readonly railLabel?: string | undefined;
  /** What is read and set, not compared: no wider than is easily read. */
  readonly narrow?: boolean | undefined;
  readonly children: ReactNode;
}

/** A page of the workspace: its head, its main column and, where it has one, its rail of 288. */
export function WorkspacePage(props: WorkspacePageProps) {
  const { title, subtitle, actions, rail, railLabel, narrow, children } = props;
  return (
    <>
      <header className={styles['head']}>
        <div className={styles['words']}>
          <h1 className={styles['title']}>{title}</h1>
          {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      <div className={styles['columns']} data-lined data-rail={rail ? '' : undefined}>
        <div className={styles['main']} data-narrow={narrow || undefined}>
          {children}
        </div>
        {rail && (
          <aside className={styles['rail']} aria-label={railLabel}>
            {rail}
          </aside>
        )}
      </div>
    </>
  );
}
