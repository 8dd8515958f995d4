import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { NotFoundPage } from '@/components/workspace/not-found-page';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { useProposal } from '@/lib/react/use-owner';
import { usePlan } from '@/lib/react/use-plan';
import { ProposalSheet } from './proposal-sheet';

interface ProposalPageProps {
  readonly id: string;
  /** What of it somebody came to write. */
  readonly landing?: string | undefined;
}

interface PlannedProps extends Omit<ProposalPageProps, 'id'> {
  readonly proposal: Proposal;
  readonly companyId: string;
}

function Planned({ proposal, companyId, landing }: PlannedProps) {
  const plan = usePlan(companyId);
  if (plan.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (plan.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  if (!plan.value) return <NotFoundPage />;
  return <ProposalSheet plan={plan.value} proposal={proposal} landing={landing} />;
}

/** One proposal: its questions, and what it stands on. */
export function ProposalPage({ id, landing }: ProposalPageProps) {
  const found = useProposal(id);
  if (found.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (found.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  if (!found.value) return <NotFoundPage />;
  const { proposal, companyId } = found.value;
  return <Planned proposal={proposal} companyId={companyId} landing={landing} />;
}
