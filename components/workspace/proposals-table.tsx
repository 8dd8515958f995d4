import { i18n } from '#i18n';
import { AddProposal } from '@/components/entry/add-proposal';
import { useDelete } from '@/components/saving/saving';
import { Empty } from '@/components/ui/empty';
import { IconButton } from '@/components/ui/icon-button';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import styles from './stacked-table.module.css';

interface ProposalsTableProps {
  readonly plan: Plan;
}

/** Every proposal with how much it stands on; one line adds another. */
export function ProposalsTable({ plan }: ProposalsTableProps) {
  const remove = useDelete();
  const { proposals, links } = plan;
  const countFacts = (id: string) =>
    links.filter((link) => link.toId === id && link.from === 'finding' && link.state === 'accepted')
      .length;
  return (
    <>
      {proposals.length === 0 ? (
        <Empty title={i18n.t('panel.noProposals')}>{i18n.t('panel.noProposalsHint')}</Empty>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('proposals.title')}</th>
              <th scope="col" className="num">
                {i18n.t('proposals.facts')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{i18n.t('people.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {proposals.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={formatRoute({ page: 'proposal', id })}>{title}</a>
                </th>
                <td className="num" data-label={i18n.t('proposals.facts')}>
                  {countFacts(id)}
                </td>
                <td className={styles['acts']}>
                  <IconButton
                    icon="trash"
                    size="s"
                    label={i18n.t('people.delete', [title])}
                    onClick={() => void remove({ table: 'proposals', id }, title)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddProposal companyId={plan.company.id} />
    </>
  );
}
