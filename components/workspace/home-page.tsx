import { AddLine } from '@/components/entry/add-line';
import { DatabaseFailed } from '@/components/files/database-failed';
import { HomeNotes } from '@/components/files/home-notes';
import { LostRecords } from '@/components/files/lost-records';
import { OpportunityTable } from '@/components/home/opportunity-table';
import { SavedAt, SavingProblem, useSaving } from '@/components/saving/saving';
import { Empty } from '@/components/ui/empty';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { WorkspacePage } from '@/components/ui/workspace-page';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useCompaniesByRound } from '@/lib/react/use-company-board';
import { goTo } from '@/lib/react/use-hash-route';
import { startCompany } from '@/lib/store/commands/start-company';

function Companies() {
  const companies = useCompaniesByRound();
  if (companies.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={4} />;
  if (companies.state === 'failed') return <DatabaseFailed />;
  const { rows, unreadable } = companies.value;
  return (
    <>
      {unreadable > 0 && <Note tone="warn">{i18n.t('problem.unreadable', unreadable)}</Note>}
      {rows.length === 0 ? (
        <>
          <LostRecords />
          <Empty title={i18n.t('home.none')}>{i18n.t('home.noneHint')}</Empty>
        </>
      ) : (
        <OpportunityTable companies={rows} />
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
      <HomeNotes />
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
