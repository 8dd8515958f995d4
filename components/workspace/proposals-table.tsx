import { i18n } from '#i18n';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Empty } from '@/components/ui/empty';
import { IconButton } from '@/components/ui/icon-button';
import { LINE_MAX } from '@/lib/domain/base';
import { formatRoute } from '@/lib/domain/route';
import { useStore } from '@/lib/react/store-context';
import type { CompanyBoard } from '@/lib/react/use-company-board';
import { addProposal } from '@/lib/store/commands/add-proposal';
import { AddLine } from './add-line';

interface ProposalsTableProps {
  readonly companyId: string;
  readonly board: CompanyBoard;
}

/** Every proposal with how much it stands on; one line adds another. */
export function ProposalsTable({ companyId, board }: ProposalsTableProps) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const { proposals } = board.targets;
  return (
    <>
      {proposals.length === 0 ? (
        <Empty title={i18n.t('panel.noProposals')}>{i18n.t('panel.noProposalsHint')}</Empty>
      ) : (
        <table>
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
                <td className="num">{board.linked.get(id)?.length ?? 0}</td>
                <td className="num">
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
      <AddLine
        draftKey={`add-proposal-${companyId}`}
        label={i18n.t('proposals.add')}
        hint={i18n.t('proposals.addHint')}
        button={i18n.t('proposals.addButton')}
        check={(line) => (line.length > LINE_MAX ? i18n.t('problem.invalid') : null)}
        onAdd={async (line) => (await save(addProposal(store, companyId, line))) !== null}
      />
    </>
  );
}
