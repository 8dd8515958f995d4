import { i18n } from '#i18n';
import { SavedAt, SavingProblem, useSaving } from '@/components/saving/saving';
import { Gutter } from '@/components/ui/gutter';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { WorkspacePage } from '@/components/ui/workspace-page';
import type { Proposal } from '@/lib/domain/proposal';
import { useStore } from '@/lib/react/store-context';
import { useProposal } from '@/lib/react/use-owner';
import { edit } from '@/lib/store/commands/edit';
import { LinkedResearch } from './linked-research';
import { NotFoundPage } from './not-found-page';

/** The blocks of a proposal that this first version shows; each is one question. */
const BLOCKS = ['headline', 'opening', 'vision', 'approach'] as const;

function Blocks({ proposal }: { readonly proposal: Proposal }) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <>
      <Gutter label={i18n.t('proposals.title')} level={2}>
        <InlineEdit
          value={proposal.title}
          required
          label={i18n.t('proposals.title')}
          editLabel={i18n.t('proposal.edit', [i18n.t('proposals.title')])}
          onSave={(title) => void save(edit(store, 'proposals', proposal.id, 'title', title))}
        />
      </Gutter>
      {BLOCKS.map((block) => (
        <Gutter key={block} label={i18n.t(`proposal.${block}`)} level={2}>
          <InlineEdit
            as="p"
            multiline={block !== 'headline'}
            value={proposal[block] ?? ''}
            label={i18n.t(`proposal.${block}`)}
            editLabel={i18n.t('proposal.edit', [i18n.t(`proposal.${block}`)])}
            placeholder={i18n.t(`proposalHint.${block}`)}
            onSave={(words) =>
              void save(edit(store, 'proposals', proposal.id, block, words || undefined))
            }
          />
        </Gutter>
      ))}
    </>
  );
}

/** One proposal and the evidence it stands on. */
export function ProposalPage({ id }: { readonly id: string }) {
  const found = useProposal(id);
  if (found.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (found.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  if (!found.value) return <NotFoundPage />;
  const { proposal, companyId } = found.value;
  return (
    <WorkspacePage title={proposal.title} subtitle={proposal.headline} actions={<SavedAt />}>
      <SavingProblem />
      <Blocks proposal={proposal} />
      <LinkedResearch companyId={companyId} target={{ type: 'proposal', id }} />
    </WorkspacePage>
  );
}
