import { i18n } from '#i18n';
import { AddProposal } from '@/components/entry/add-proposal';
import { useDelete } from '@/components/saving/saving';
import { Empty } from '@/components/ui/empty';
import { IconButton } from '@/components/ui/icon-button';
import { formatRoute } from '@/lib/domain/route';
import type { CompanyBoard } from '@/lib/react/use-company-board';
import styles from './stacked-table.module.css';

interface ProposalsTableProps {
  readonly companyId: string;
  readonly board: CompanyBoard;
}

/** Every proposal with how much it stands on; one line adds another. */
export function ProposalsTable({ companyId, board }: ProposalsTableProps) {
  const remove = useDelete();
  const { proposals } = board.targets;
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
                  {board.linked.get(id)?.total ?? 0}
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
      <AddProposal companyId={companyId} />
    </>
  );
}
