import { AddProposal } from '@/components/entry/add-proposal';
import { useDelete } from '@/components/saving/saving';
import { Empty } from '@/components/ui/empty';
import { IconButton } from '@/components/ui/icon-button';
import { Mark } from '@/components/ui/mark';
import table from '@/components/workspace/stacked-table.module.css';
import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';
import { judgeBlocks, PROPOSAL_BLOCKS } from '@/lib/domain/proposal-blocks';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { CitedText } from './cited-text';
import styles from './proposals-table.module.css';

interface RowProps {
  readonly plan: Plan;
  readonly proposal: Proposal;
}

/** The six questions as marks, each with its name for who cannot see where it stands. */
function BlockMarks({ plan, proposal }: RowProps) {
  const blocks = judgeBlocks(proposal, plan.objectives);
  return (
    <span className={styles['marks']}>
      {PROPOSAL_BLOCKS.map((block) => (
        <span key={block} title={i18n.t(`proposalBlock.${block}`)}>
          <Mark
            kind={blocks[block].mark}
            label={`${i18n.t(`proposalBlock.${block}`)}: ${i18n.t(`proposalMark.${blocks[block].mark}`)}`}
          />
        </span>
      ))}
    </span>
  );
}

function Row({ plan, proposal }: RowProps) {
  const remove = useDelete();
  const { id, title, headline, stage, audienceIds } = proposal;
  const names = plan.people.filter((person) => audienceIds.includes(person.id));
  const facts = plan.links.filter(
    ({ toId, from, state }) => toId === id && from === 'finding' && state === 'accepted',
  );
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute({ page: 'proposal', id })}>{title}</a>
        {headline && (
          <p className={`small text-2 ${styles['headline']}`}>
            <CitedText text={headline} />
          </p>
        )}
      </th>
      <td data-label={i18n.t('proposal.stage')}>{i18n.t(`proposalStage.${stage}`)}</td>
      <td data-label={i18n.t('proposals.audience')}>
        {new Intl.ListFormat(undefined, { style: 'narrow' }).format(names.map(({ name }) => name))}
      </td>
      <td data-label={i18n.t('proposals.answered')}>
        <BlockMarks plan={plan} proposal={proposal} />
      </td>
      <td className="num" data-label={i18n.t('proposals.facts')}>
        {facts.length}
      </td>
      <td className={table['acts']}>
        <IconButton
          icon="trash"
          size="s"
          label={i18n.t('people.delete', [title])}
          onClick={() => void remove({ table: 'proposals', id }, title)}
        />
      </td>
    </tr>
  );
}

/** Every proposal: how far it is, whom it is for, which questions it answers; one line adds another. */
export function ProposalsTable({ plan }: { readonly plan: Plan }) {
  return (
    <>
      {plan.proposals.length === 0 ? (
        <Empty title={i18n.t('panel.noProposals')}>{i18n.t('panel.noProposalsHint')}</Empty>
      ) : (
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('proposals.title')}</th>
              <th scope="col">{i18n.t('proposal.stage')}</th>
              <th scope="col">{i18n.t('proposals.audience')}</th>
              <th scope="col">{i18n.t('proposals.answered')}</th>
              <th scope="col" className="num">
                {i18n.t('proposals.facts')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{i18n.t('people.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.proposals.map((proposal) => (
              <Row key={proposal.id} plan={plan} proposal={proposal} />
            ))}
          </tbody>
        </table>
      )}
      <div data-field="add">
        <AddProposal companyId={plan.company.id} />
      </div>
    </>
  );
}
