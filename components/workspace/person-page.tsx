import { i18n } from '#i18n';
import { levelWords, weightWords } from '@/components/people/person-rank';
import { SavedAt, SavingProblem, useSaving } from '@/components/saving/saving';
import { Checkbox } from '@/components/ui/checkbox';
import { Gutter } from '@/components/ui/gutter';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { WorkspacePage } from '@/components/ui/workspace-page';
import { messageKey } from '@/lib/domain/message-key';
import { HiringRole, type Person } from '@/lib/domain/person';
import { weigh } from '@/lib/domain/weight';
import { useStore } from '@/lib/react/store-context';
import { usePerson } from '@/lib/react/use-owner';
import { edit } from '@/lib/store/commands/edit';
import { editTitle, setHiringRole } from '@/lib/store/commands/edit-person';
import { LinkedResearch } from './linked-research';
import { NotFoundPage } from './not-found-page';
import styles from './person-page.module.css';

function Roles({ person }: { readonly person: Person }) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <ul className={styles['roles']}>
      {HiringRole.options.map((role) => (
        <li key={role}>
          <Checkbox
            label={i18n.t(`role.${messageKey(role)}`)}
            checked={person.hiringRoles.includes(role)}
            onChange={({ currentTarget }) =>
              void save(setHiringRole(store, person.id, role, currentTarget.checked))
            }
          />
        </li>
      ))}
    </ul>
  );
}

function PersonFields({ person }: { readonly person: Person }) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <>
      <Gutter label={i18n.t('people.name')} level={2}>
        <InlineEdit
          value={person.name}
          required
          label={i18n.t('people.name')}
          editLabel={i18n.t('person.editName')}
          onSave={(name) => void save(edit(store, 'people', person.id, 'name', name))}
        />
      </Gutter>
      <Gutter label={i18n.t('people.title')} level={2}>
        <InlineEdit
          value={person.title ?? ''}
          label={i18n.t('people.title')}
          editLabel={i18n.t('person.editTitle')}
          placeholder={i18n.t('person.noTitle')}
          onSave={(title) => void save(editTitle(store, person.id, title))}
        />
      </Gutter>
      <Gutter label={i18n.t('people.weight')} level={2}>
        <p>
          {weigh(person).total} <span className="text-3">{weightWords(person)}</span>
        </p>
        <p className="text-2">
          {i18n.t('people.rank', [levelWords(person.level), person.level])} ·{' '}
          {i18n.t(`function.${messageKey(person.function)}`)}
        </p>
      </Gutter>
      <Gutter label={i18n.t('person.roles')} level={2}>
        <Roles person={person} />
      </Gutter>
    </>
  );
}

/** One person to meet: who they are, their part in the decision, what matters to them. */
export function PersonPage({ id }: { readonly id: string }) {
  const found = usePerson(id);
  if (found.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (found.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  const person = found.value;
  if (!person) return <NotFoundPage />;
  return (
    <WorkspacePage title={person.name} subtitle={person.title} actions={<SavedAt />}>
      <SavingProblem />
      <PersonFields person={person} />
      <LinkedResearch companyId={person.companyId} target={{ type: 'person', id }} />
    </WorkspacePage>
  );
}
