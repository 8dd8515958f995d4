import { i18n } from '#i18n';
import { AddPerson } from '@/components/entry/add-person';
import { levelWords, weightWords } from '@/components/people/person-rank';
import { useDelete } from '@/components/saving/saving';
import { Empty } from '@/components/ui/empty';
import { IconButton } from '@/components/ui/icon-button';
import { Rank } from '@/components/ui/rank';
import { messageKey } from '@/lib/domain/message-key';
import type { Person } from '@/lib/domain/person';
import { formatRoute } from '@/lib/domain/route';
import { weigh } from '@/lib/domain/weight';
import styles from './stacked-table.module.css';

interface PeopleTableProps {
  readonly companyId: string;
  /** Highest weight first. */
  readonly people: readonly Person[];
}

function PersonRow({ person }: { readonly person: Person }) {
  const remove = useDelete();
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute({ page: 'person', id: person.id })}>{person.name}</a>
      </th>
      <td>{person.title}</td>
      <td>
        <Rank plain>{i18n.t('people.rank', [levelWords(person.level), person.level])}</Rank>
      </td>
      <td>{i18n.t(`function.${messageKey(person.function)}`)}</td>
      <td className="num" title={weightWords(person)} data-label={i18n.t('people.weight')}>
        {weigh(person).total}
      </td>
      <td className={styles['acts']}>
        <IconButton
          icon="trash"
          size="s"
          label={i18n.t('people.delete', [person.name])}
          onClick={() => void remove({ table: 'people', id: person.id }, person.name)}
        />
      </td>
    </tr>
  );
}

const COLUMNS = ['name', 'title', 'rankTitle', 'function'] as const;

/** Everybody to meet, by weight; one line adds another. */
export function PeopleTable({ companyId, people }: PeopleTableProps) {
  return (
    <>
      {people.length === 0 ? (
        <Empty title={i18n.t('panel.noPeople')}>{i18n.t('people.noneHint')}</Empty>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {i18n.t(`people.${column}`)}
                </th>
              ))}
              <th scope="col" className="num">
                {i18n.t('people.weight')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{i18n.t('people.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </tbody>
        </table>
      )}
      <AddPerson companyId={companyId} />
    </>
  );
}
