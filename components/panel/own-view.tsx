import { AddPerson } from '@/components/entry/add-person';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import type { CompanyBoard } from '@/lib/react/use-company-board';
import type { Live } from '@/lib/react/use-live';
import { GapsView } from './gaps-view';
import type { PanelTab } from './panel-tab';
import { PeopleView } from './people-view';
import { PlanView } from './plan-view';
import { ResearchView } from './research-view';

interface OwnViewProps {
  readonly companyId: string;
  readonly tab: PanelTab;
  readonly board: CompanyBoard;
  /** Null while it is read, or where there is no role to plan for. */
  readonly plan: Live<Plan | null>;
}

/** What the panel has of its own. */
export function OwnView({ companyId, tab, board, plan: live }: OwnViewProps) {
  const { company, linked, targets } = board;
  const plan = live.state === 'ready' ? live.value : null;
  if (tab === 'research' && company) return <ResearchView company={company} />;
  if (tab === 'gaps') {
    if (plan) return <GapsView plan={plan} />;
    if (live.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={6} />;
    return <Note tone="info">{i18n.t('panel.noPlan')}</Note>;
  }
  if (tab === 'plan')
    return (
      <PlanView companyId={companyId} plan={plan} proposals={targets.proposals} linked={linked} />
    );
  return (
    <>
      <PeopleView plan={plan} people={targets.people} linked={linked} />
      <AddPerson companyId={companyId} compact />
    </>
  );
}
