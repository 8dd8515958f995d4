import { i18n } from '#i18n';
import { SavedAt, SavingProblem } from '@/components/saving/saving';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { WorkspacePage } from '@/components/ui/workspace-page';
import type { Company } from '@/lib/domain/company';
import type { CompanyView } from '@/lib/domain/route';
import { type CompanyBoard, useCompanyBoard } from '@/lib/react/use-company-board';
import { FoundResearch } from './found-research';
import { NotFoundPage } from './not-found-page';
import { OverviewView } from './overview-view';
import { PeopleTable } from './people-table';
import { ProposalsTable } from './proposals-table';
import { ResearchTable } from './research-table';

interface CompanyPageProps {
  readonly id: string;
  readonly view: CompanyView;
  /** What of the research was looked for. */
  readonly found?: string | undefined;
}

interface CompanyViewProps {
  readonly company: Company;
  readonly board: CompanyBoard;
  readonly view: CompanyView;
}

function View({ company, board, view }: CompanyViewProps) {
  switch (view) {
    case 'overview':
      return <OverviewView company={company} rounds={board.targets.rounds} />;
    case 'research':
      return <ResearchTable company={company} targets={board.targets} />;
    case 'people':
      return <PeopleTable companyId={company.id} people={board.targets.people} />;
    case 'proposals':
      return <ProposalsTable companyId={company.id} board={board} />;
  }
}

/** One company, at one of its views. */
export function CompanyPage({ id, view, found }: CompanyPageProps) {
  const board = useCompanyBoard(id);
  if (board.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (board.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  const { company, targets } = board.value;
  if (!company) return <NotFoundPage />;
  return (
    <WorkspacePage
      title={view === 'overview' ? company.name : i18n.t(`workspace.${view}`)}
      subtitle={i18n.t(`workspaceHint.${view}`)}
      actions={<SavedAt />}
    >
      <SavingProblem />
      {targets.unreadable > 0 && (
        <Note tone="warn">{i18n.t('problem.unreadable', targets.unreadable)}</Note>
      )}
      {found && <FoundResearch key={found} id={found} targets={targets} />}
      <View company={company} board={board.value} view={view} />
    </WorkspacePage>
  );
}
