import type { ReactNode } from 'react';
import { CompanySwitch } from '@/components/company/company-switch';
import { RoundLine } from '@/components/company/round-line';
import { AddPerson } from '@/components/entry/add-person';
import { AddProposal } from '@/components/entry/add-proposal';
import { PickPane } from '@/components/pick/pick-pane';
import { SavingProblem } from '@/components/saving/saving';
import { SearchButton } from '@/components/search/search-button';
import { IconButton } from '@/components/ui/icon-button';
import { Note } from '@/components/ui/note';
import { PanelFrame } from '@/components/ui/panel-frame';
import { SectionHeading } from '@/components/ui/section-heading';
import { Skeleton } from '@/components/ui/skeleton';
import { followSite, unfollowSite } from '@/lib/browser/followed-sites';
import { openWorkspace } from '@/lib/browser/tabs';
import { nextRound } from '@/lib/domain/next-round';
import { type CompanyView, formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { type CompanyBoard, useCompanyBoard } from '@/lib/react/use-company-board';
import { useFollowed } from '@/lib/react/use-followed';
import { useNow } from '@/lib/react/use-now';
import { FollowSite } from './follow-site';
import { NoCompany } from './no-company';
import { PeopleView } from './people-view';
import { ProposalsView } from './proposals-view';
import { ResearchView } from './research-view';
import { ViewTabs } from './view-tabs';

interface PanelScreenProps {
  readonly companyId: string;
  readonly view: CompanyView;
  /** A view of the workspace, shown in place of the panel's own. */
  readonly page?: ReactNode;
}

interface PrepareProps {
  readonly companyId: string;
  readonly board: CompanyBoard;
}

function Prepare({ companyId, board }: PrepareProps) {
  const { people, proposals, unreadable } = board.targets;
  return (
    <>
      {unreadable > 0 && <Note tone="warn">{i18n.t('problem.unreadable', unreadable)}</Note>}
      <SectionHeading level={2}>{i18n.t('panel.people')}</SectionHeading>
      <PeopleView people={people} linked={board.linked} />
      <AddPerson companyId={companyId} compact />
      <SectionHeading level={2}>{i18n.t('panel.proposals')}</SectionHeading>
      <ProposalsView proposals={proposals} linked={board.linked} />
      <AddProposal companyId={companyId} compact />
    </>
  );
}

interface OwnViewProps extends PrepareProps {
  readonly view: CompanyView;
}

/** What the panel has of its own. */
function OwnView({ view, companyId, board }: OwnViewProps) {
  const { company } = board;
  if (view === 'research' && company) return <ResearchView company={company} />;
  return <Prepare companyId={companyId} board={board} />;
}

/** The side panel on one company. */
export function PanelScreen({ companyId, view, page }: PanelScreenProps) {
  const board = useCompanyBoard(companyId);
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
      tabs={<ViewTabs companyId={companyId} view={view} />}
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
      <PickPane companyId={companyId} />
      {page ?? <OwnView view={view} companyId={companyId} board={board.value} />}
    </PanelFrame>
  );
}
