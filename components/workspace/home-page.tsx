import { i18n } from '#i18n';
import { RoundLine } from '@/components/company/round-line';
import { AddLine } from '@/components/entry/add-line';
import { SavedAt, SavingProblem, useSaving } from '@/components/saving/saving';
import { Empty } from '@/components/ui/empty';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { WorkspacePage } from '@/components/ui/workspace-page';
import type { Company } from '@/lib/domain/company';
import { nextRound } from '@/lib/domain/next-round';
import { formatRoute } from '@/lib/domain/route';
import { useStore } from '@/lib/react/store-context';
import { useCompaniesByRound } from '@/lib/react/use-company-board';
import { goTo } from '@/lib/react/use-hash-route';
import { useLinkTargets } from '@/lib/react/use-link-targets';
import { useNow } from '@/lib/react/use-now';
import { startCompany } from '@/lib/store/commands/start-company';
import styles from './stacked-table.module.css';

function CompanyRow({ company }: { readonly company: Company }) {
  const found = useLinkTargets(company.id);
  const now = useNow();
  const targets = found.state === 'ready' ? found.value : null;
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute({ page: 'company', id: company.id, view: 'overview' })}>
          {company.name}
        </a>
      </th>
      <td>{targets && <RoundLine round={nextRound(targets.rounds, now)} now={now} />}</td>
      <td className="num" data-label={i18n.t('home.people')}>
        {targets?.people.length}
      </td>
      <td className="num" data-label={i18n.t('home.proposals')}>
        {targets?.proposals.length}
      </td>
    </tr>
  );
}

function CompanyTable({ companies }: { readonly companies: readonly Company[] }) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('home.company')}</th>
          <th scope="col">{i18n.t('home.round')}</th>
          <th scope="col" className="num">
            {i18n.t('home.people')}
          </th>
          <th scope="col" className="num">
            {i18n.t('home.proposals')}
          </th>
        </tr>
      </thead>
      <tbody>
        {companies.map((company) => (
          <CompanyRow key={company.id} company={company} />
        ))}
      </tbody>
    </table>
  );
}

function Companies() {
  const companies = useCompaniesByRound();
  if (companies.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={4} />;
  if (companies.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  const { rows, unreadable } = companies.value;
  return (
    <>
      {unreadable > 0 && <Note tone="warn">{i18n.t('problem.unreadable', unreadable)}</Note>}
      {rows.length === 0 ? (
        <Empty title={i18n.t('home.none')}>{i18n.t('home.noneHint')}</Empty>
      ) : (
        <CompanyTable companies={rows} />
      )}
    </>
  );
}

/** Every company there is, with what comes next at each. */
export function HomePage() {
  const store = useStore();
  const { save } = useSaving();
  const add = async (name: string) => {
    const id = await save(startCompany(store, { name, roleTitle: i18n.t('home.roleTitle') }));
    if (id) goTo({ page: 'company', id, view: 'overview' });
    return id !== null;
  };
  return (
    <WorkspacePage
      title={i18n.t('home.title')}
      subtitle={i18n.t('home.subtitle')}
      actions={<SavedAt />}
    >
      <SavingProblem />
      <Companies />
      <AddLine
        draftKey="add-company"
        label={i18n.t('home.add')}
        hint={i18n.t('home.addHint')}
        button={i18n.t('home.addButton')}
        onAdd={add}
      />
    </WorkspacePage>
  );
}
