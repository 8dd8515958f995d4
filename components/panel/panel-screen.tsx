import type { ReactNode } from 'react';
import { CompanySwitch } from '@/components/company/company-switch';
import { RoundLine } from '@/components/company/round-line';
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
import { type CompanyView, formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useCompanyBoard } from '@/lib/react/use-company-board';
import { useFollowed } from '@/lib/react/use-followed';
import { useNow } from '@/lib/react/use-now';
import { usePlan } from '@/lib/react/use-plan';
import { Elsewhere } from './elsewhere';
import { FollowSite } from './follow-site';
import { NoCompany } from './no-company';
import { OnAirButton } from './on-air-button';
import { OwnView } from './own-view';
import type { PanelTab } from './panel-tab';
import { PanelTabs, TABS_NAME } from './panel-tabs';

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

interface ActionsProps {
  readonly companyId: string;
  readonly view: CompanyView;
}

/** The search, and the same view in the workspace. */
function Actions({ companyId, view }: ActionsProps) {
  return (
    <>
      <SearchButton onOpen={(found) => void openWorkspace(formatRoute(found))} />
      <IconButton
        icon="expand"
        label={i18n.t('panel.openWorkspace')}
        onClick={() => void openWorkspace(formatRoute({ page: 'company', id: companyId, view }))}
      />
    </>
  );
}

/** Whether the panel turns to the company on its own site. */
function SiteNote({ domain }: { readonly domain: string }) {
  const followed = useFollowed(domain);
  return (
    <FollowSite
      domain={domain}
      followed={followed}
      onFollow={() => followSite(domain)}
      onUnfollow={() => unfollowSite(domain)}
    />
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
      actions={<Actions companyId={companyId} view={view} />}
      tabs={<PanelTabs companyId={companyId} tab={tab} view={view} plan={plan} />}
      footAction={plan && <OnAirButton plan={plan} />}
      footNote={domain && <SiteNote domain={domain} />}
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
