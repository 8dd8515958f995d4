import { Empty } from '@/components/ui/empty';
import { Mark } from '@/components/ui/mark';
import { withoutCitations } from '@/lib/domain/citation';
import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';
import { judgeBlocks, PROPOSAL_BLOCKS } from '@/lib/domain/proposal-blocks';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import type { Linked } from '@/lib/store/queries/linked-research';
import styles from './proposals-view.module.css';
import { TargetSection } from './target-section';

interface ProposalsViewProps {
  /** Null while it is read, or where there is none. */
  readonly plan: Plan | null;
  readonly proposals: readonly Proposal[];
  readonly linked: ReadonlyMap<string, Linked>;
}

/** Which of the six questions are answered; each leads to its first open field. */
function Blocks({ plan, proposal }: { readonly plan: Plan; readonly proposal: Proposal }) {
  const blocks = judgeBlocks(proposal, plan.objectives);
  return (
    <ul className={styles['blocks']}>
      {PROPOSAL_BLOCKS.map((block) => {
        const { mark, open } = blocks[block];
        const [first] = open;
        const words = i18n.t(`proposalBlock.${block}`);
        const route = { page: 'proposal', id: proposal.id } as const;
        return (
          <li key={block}>
            <Mark kind={mark} label={i18n.t(`proposalMark.${mark}`)} />
            {first ? <a href={formatRoute({ ...route, field: first.field })}>{words}</a> : words}
          </li>
        );
      })}
    </ul>
  );
}

const namesFor = (plan: Plan | null, { audienceIds }: Proposal): string =>
  (plan?.people ?? [])
    .filter(({ id }) => audienceIds.includes(id))
    .map(({ name }) => name)
    .join(', ');

/** Every proposal, whom it is for, how far it is, and the evidence it stands on. */
export function ProposalsView({ plan, proposals, linked }: ProposalsViewProps) {
  if (proposals.length === 0)
    return (
      <Empty level={3} title={i18n.t('panel.noProposals')}>
        {i18n.t('panel.noProposalsHint')}
      </Empty>
    );
  return proposals.map((proposal) => {
    const names = namesFor(plan, proposal);
    return (
      <TargetSection
        key={proposal.id}
        targetId={proposal.id}
        name={<a href={formatRoute({ page: 'proposal', id: proposal.id })}>{proposal.title}</a>}
        subtitle={proposal.headline && withoutCitations(proposal.headline)}
        linked={linked.get(proposal.id)}
      >
        {names && <p className="text-2">{i18n.t('panel.forWhom', [names])}</p>}
        {plan && <Blocks plan={plan} proposal={proposal} />}
      </TargetSection>
    );
  });
}
