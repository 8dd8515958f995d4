import type { ReactNode } from 'react';
import { SavedAt, SavingProblem } from '@/components/saving/saving';
import { Note } from '@/components/ui/note';
import { WorkspacePage } from '@/components/ui/workspace-page';
import type { Plan } from '@/lib/domain/plan';
import type { CompanyView } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';

/** What a view of a company is given. */
export interface ViewProps {
  readonly plan: Plan;
  /** The record of the view that somebody came for. */
  readonly at?: string | undefined;
}

interface ViewPageProps {
  readonly view: CompanyView;
  readonly plan: Plan;
  /** Where the name of the view says too little. */
  readonly title?: string | undefined;
  readonly subtitle?: ReactNode;
  /** Beside "Saved 10:02". */
  readonly actions?: ReactNode;
  readonly rail?: ReactNode;
  readonly railLabel?: string;
  readonly children: ReactNode;
}

/** The frame of every view of a company: its name, whether all is saved, what could not be read. */
export function ViewPage({ view, plan, title, subtitle, actions, ...rest }: ViewPageProps) {
  const { rail, railLabel, children } = rest;
  return (
    <WorkspacePage
      title={title ?? i18n.t(`workspace.${view}`)}
      subtitle={subtitle ?? i18n.t(`workspaceHint.${view}`)}
      actions={
        <>
          <SavedAt />
          {actions}
        </>
      }
      rail={rail}
      {...(railLabel && { railLabel })}
    >
      <SavingProblem />
      {plan.unreadable > 0 && (
        <Note tone="warn">{i18n.t('problem.unreadable', plan.unreadable)}</Note>
      )}
      {children}
    </WorkspacePage>
  );
}
