import type { ReactNode } from 'react';
import { CompanySwitch } from '@/components/company/company-switch';
import { RoundLine } from '@/components/company/round-line';
import { AddPerson } from '@/components/entry/add-person';
import { PickPane } from '@/components/pick/pick-pane';
import { SavingProblem } from '@/components/saving/saving';
import { SearchButton } from '@/components/search/search-button';
import { IconButton } from '@/components/ui/icon-button';
import { Note } from '@/components/ui/note';
import { PanelFrame } from '@/components/ui/panel-frame';
import { Skeleton } from '@/components/ui/skeleton';
import { TabPanel } from '@/components/ui/tab-panel';
import { followSite, unfollowSite } from '@/lib/browser/followed-sites';
import { openWorkspace } from '@/lib/browser/tabs';
import { nextRound } from '@/lib/domain/next-round';
import type { Plan } from '@/lib/domain/plan';
import { type CompanyView, formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { type CompanyBoard, useCompanyBoard } from '@/lib/react/use-company-board';
import { useFollowed } from '@/lib/react/use-followed';
import type { Live } from '@/lib/react/use-live';
import { useNow } from '@/lib/react/use-now';
import { usePlan } from '@/lib/react/use-plan';
import { Elsewhere } from './elsewhere';
import { FollowSite } from './follow-site';
import { GapsView } from './gaps-view';
import { NoCompany } from './no-company';
import { OnAirButton } from './on-air-button';
import type { PanelTab } from './panel-tab';
import { PanelTabs, TABS_NAME } from './panel-tabs';
import { PeopleView } from './people-view';
import { PlanView } from './plan-view';
import { ResearchView } from './research-view';

interface PanelScreenProps {
  readonly companyId: string;
  readonly view: CompanyView;
  /** Null: a view of the workspace, shown in place of the panel's own. */
  readonly tab: PanelTab | null;
  readonly page?: ReactNode;
  /** The company of the page in front, while somebody writes for this one. */
  readonly elsewhere?: string | null;
  readonly onFollow?: () => void;
}

interface OwnViewProps {
  readonly companyId: string;
  readonly tab: PanelTab;
  readonly board: CompanyBoard;
  /** Null while it is read, or where there is no role to plan for. */
  readonly plan: Live<Plan | null>;
}

/** What the panel has of its own. */
function OwnView({ companyId, tab, board, plan: live }: OwnViewProps) {
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

/** The side panel on one company. */
export function PanelScreen(props: PanelScreenProps) {
  const { companyId, view, tab, page, elsewhere, onFollow } = props;
  const board = useCompanyBoard(companyId);
  const live = usePlan(companyId);
  const now = useNow();
  const company = board.state === 'ready' ? board.value.company : null;
  const domain = company?.domains[0];
  const followed = useFollowed(domain);
  if (board.state === 'loading')
    return (
      <PanelFrame title={i18n.t('panel.title')}>
        <Skeleton label={i18n.t('panel.loading')} lines={8} />
      </PanelFrame>
    );
  if (board.state === 'failed')
    return (
      <PanelFrame title={i18n.t('panel.title')}>
        <Note tone="blocker">{i18n.t('problem.database')}</Note>
      </PanelFrame>
    );
  if (!company) return <NoCompany />;
  const plan = live.state === 'ready' ? live.value : null;
  const { unreadable } = board.value.targets;
  const round = nextRound(board.value.targets.rounds, now);
  return (
    <PanelFrame
      title={<CompanySwitch current={company} view={view} flush />}
      subtitle={<RoundLine round={round} now={now} />}
      actions={
        <>
          <SearchButton onOpen={(found) => void openWorkspace(formatRoute(found))} />
          <IconButton
            icon="expand"
            label={i18n.t('panel.openWorkspace')}
            onClick={() =>
              void openWorkspace(formatRoute({ page: 'company', id: companyId, view }))
            }
          />
        </>
      }
      tabs={<PanelTabs companyId={companyId} tab={tab} view={view} plan={plan} />}
      footAction={plan && <OnAirButton plan={plan} />}
      footNote={
        domain && (
          <FollowSite
            domain={domain}
            followed={followed}
            onFollow={() => followSite(domain)}
            onUnfollow={() => unfollowSite(domain)}
          />
        )
      }
    >
      <SavingProblem />
      {elsewhere && onFollow && (
        <Elsewhere companyId={elsewhere} shown={company.name} onFollow={onFollow} />
      )}
      <PickPane companyId={companyId} />
      {tab && unreadable > 0 && <Note tone="warn">{i18n.t('problem.unreadable', unreadable)}</Note>}
      {tab ? (
        <TabPanel name={TABS_NAME} selected={tab}>
          <OwnView tab={tab} companyId={companyId} board={board.value} plan={live} />
        </TabPanel>
      ) : (
        page
      )}
    </PanelFrame>
  );
}
