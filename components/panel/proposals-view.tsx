import { Empty } from '@/components/ui/empty';
import { withoutCitations } from '@/lib/domain/citation';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import type { Linked } from '@/lib/store/queries/linked-research';
import { TargetSection } from './target-section';

interface ProposalsViewProps {
  readonly proposals: readonly Proposal[];
  readonly linked: ReadonlyMap<string, Linked>;
}

/** Every proposal, with the evidence it stands on. */
export function ProposalsView({ proposals, linked }: ProposalsViewProps) {
  if (proposals.length === 0)
    return (
      <Empty level={3} title={i18n.t('panel.noProposals')}>
        {i18n.t('panel.noProposalsHint')}
      </Empty>
    );
  return proposals.map((proposal) => (
    <TargetSection
      key={proposal.id}
      targetId={proposal.id}
      name={proposal.title}
      subtitle={proposal.headline && withoutCitations(proposal.headline)}
      linked={linked.get(proposal.id)}
    />
  ));
}
