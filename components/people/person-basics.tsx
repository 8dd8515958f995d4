import { useSaving } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Gutter } from '@/components/ui/gutter';
import { Select } from '@/components/ui/select';
import { messageKey } from '@/lib/domain/message-key';
import { HiringRole, JobFunction, type Person } from '@/lib/domain/person';
import { LADDER } from '@/lib/domain/seniority/levels';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import {
  editTitle,
  levelAsRead,
  setFunction,
  setHiringRole,
  setLevel,
} from '@/lib/store/commands/edit-person';
import styles from './person-basics.module.css';
import { rankReason, rankWords } from './rank-words';
import { ReportsTo } from './reports-to';
import { WeightField } from './weight-field';

interface OfPerson {
  readonly person: Person;
}

function TitleField({ person }: OfPerson) {
  const store = useStore();
  return (
    <TypedField
      place={`person ${person.id} title`}
      value={person.title}
      keep={(title) => editTitle(store, person.id, title ?? '')}
      of={{ table: 'people', id: person.id, field: 'title' }}
      label={i18n.t('person.titleOf', [person.name])}
      labelHidden
      placeholder={i18n.t('person.noTitle')}
      field="title"
    />
  );
}

function RankField({ person }: OfPerson) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <div className={styles['rank']}>
      <Select
        compact
        data-field="level"
        aria-label={i18n.t('person.rankOf', [person.name])}
        value={person.level}
        onChange={({ currentTarget }) =>
          void save(setLevel(store, person.id, Number(currentTarget.value)))
        }
      >
        {LADDER.map((_, level) => (
          <option key={rankWords(level)} value={level}>
            {rankWords(level)}
          </option>
        )).reverse()}
      </Select>
      <span className="text-3 small">{rankReason(person)}</span>
      {person.levelSource === 'user' && (
        <Button variant="quiet" onClick={() => void save(levelAsRead(store, person.id))}>
          {i18n.t('person.asRead')}
        </Button>
      )}
    </div>
  );
}

function FunctionField({ person }: OfPerson) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <Select
      compact
      data-field="function"
      aria-label={i18n.t('person.functionOf', [person.name])}
      className={styles['function']}
      value={person.function}
      onChange={({ currentTarget: { value } }) => {
        const work = JobFunction.options.find((one) => one === value);
        if (work) void save(setFunction(store, person.id, work));
      }}
    >
      {JobFunction.options.map((work) => (
        <option key={work} value={work}>
          {i18n.t(`function.${messageKey(work)}`)}
        </option>
      ))}
    </Select>
  );
}

function Roles({ person }: OfPerson) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <ul className={styles['roles']} data-field="roles">
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

function NameField({ person }: OfPerson) {
  const store = useStore();
  return (
    <TypedField
      place={`person ${person.id} name`}
      value={person.name}
      keep={(name) => edit(store, 'people', person.id, 'name', name)}
      of={{ table: 'people', id: person.id, field: 'name', isTitle: true }}
      label={i18n.t('person.nameOf', [person.name])}
      labelHidden
      required
      field="name"
    />
  );
}

interface PersonBasicsProps extends OfPerson {
  readonly people: readonly Person[];
}

/** Who somebody is in the company and in the decision, all of it changed where it stands. */
export function PersonBasics({ person, people }: PersonBasicsProps) {
  return (
    <>
      <Gutter plain label={i18n.t('people.name')}>
        <NameField person={person} />
      </Gutter>
      <Gutter plain label={i18n.t('people.title')}>
        <TitleField person={person} />
      </Gutter>
      <Gutter plain label={i18n.t('people.rankTitle')}>
        <RankField person={person} />
      </Gutter>
      <Gutter plain label={i18n.t('people.function')}>
        <FunctionField person={person} />
      </Gutter>
      <Gutter plain label={i18n.t('person.roles')}>
        <Roles person={person} />
      </Gutter>
      <Gutter plain label={i18n.t('people.weight')}>
        <WeightField person={person} />
      </Gutter>
      <Gutter plain label={i18n.t('org.reportsTo')}>
        <ReportsTo person={person} people={people} />
      </Gutter>
    </>
  );
}
