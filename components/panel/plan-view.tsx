import { AddProposal } from '@/components/entry/add-proposal';
import { PromisesRail } from '@/components/overview/promises-rail';
import { Mark } from '@/components/ui/mark';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import type { Linked } from '@/lib/store/queries/linked-research';
import styles from './plan-view.module.css';
import { ProposalsView } from './proposals-view';

interface PlanViewProps {
  readonly companyId: string;
  /** Null while it is read, or where there is none. */
  readonly plan: Plan | null;
  readonly proposals: readonly Proposal[];
  readonly linked: ReadonlyMap<string, Linked>;
}

/** What they want to reach, and whether something answers it. */
function Objectives({ plan }: { readonly plan: Plan }) {
  const id = plan.company.id;
  return (
    <ul className={styles['rows']}>
      {plan.objectives.map(({ id: at, text, currentState, targetState }) => {
        const isAnswered = plan.proposals.some(({ objectiveIds }) => objectiveIds.includes(at));
        const words = isAnswered ? 'objectives.answeredBy' : 'objectives.unanswered';
        return (
          <li key={at} className={styles['row']}>
            <Mark kind={isAnswered ? 'there' : 'missing'} label={i18n.t(words)} />
            <p>
              <a href={formatRoute({ page: 'company', id, view: 'objectives', at })}>{text}</a>
              {(currentState || targetState) && (
                <span className={styles['states']}>
                  {currentState || '–'} → {targetState || '–'}
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** What is planned: the proposals with what they stand on, the objectives they answer, what was promised. */
export function PlanView({ companyId, plan, proposals, linked }: PlanViewProps) {
  const now = useNow();
  return (
    <>
      <ProposalsView plan={plan} proposals={proposals} linked={linked} />
      <AddProposal companyId={companyId} compact />
      {plan && plan.objectives.length > 0 && (
        <>
          <SectionHeading level={2}>{i18n.t('workspace.objectives')}</SectionHeading>
          <Objectives plan={plan} />
        </>
      )}
      {plan && <PromisesRail plan={plan} now={now} />}
    </>
  );
}
