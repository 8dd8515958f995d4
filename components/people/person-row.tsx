import { useState } from 'react';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Checkbox } from '@/components/ui/checkbox';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { Rank } from '@/components/ui/rank';
import stacked from '@/components/workspace/stacked-table.module.css';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { messageKey } from '@/lib/domain/message-key';
import type { Person } from '@/lib/domain/person';
import { formatRoute } from '@/lib/domain/route';
import { weigh } from '@/lib/domain/weight';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { attendRound } from '@/lib/store/commands/attend-round';
import { partWords } from './part-words';
import styles from './people-by-weight.module.css';
import { PersonBasics } from './person-basics';
import { weightWords } from './person-rank';
import { rankReason, rankWords } from './rank-words';
import { weightSum } from './weight-sum';

interface PersonRowProps {
  readonly person: Person;
  /** By weight, from 1. */
  readonly place: number;
  readonly people: readonly Person[];
  /** The next one; without it nobody attends anything. */
  readonly round: InterviewRound | null;
  readonly attends: boolean;
}

function Attends({ person, round, attends }: Pick<PersonRowProps, 'person' | 'round' | 'attends'>) {
  const store = useStore();
  const { save } = useSaving();
  if (!round) return null;
  const name = i18n.t('round.number', [round.ordinal]);
  return (
    <td className={styles['attends']} data-label={name}>
      <Checkbox
        label={i18n.t('people.attends', [person.name, name])}
        labelHidden
        checked={attends}
        onChange={({ currentTarget: { checked } }) =>
          void save(attendRound(store, { roundId: round.id, personId: person.id }, checked))
        }
      />
    </td>
  );
}

interface ActsProps {
  readonly person: Person;
  readonly editing: boolean;
  readonly onEdit: () => void;
}

function Acts({ person, editing, onEdit }: ActsProps) {
  const remove = useDelete();
  return (
    <td className={classNames(stacked['acts'], styles['both'])}>
      <span className={styles['acts']}>
        <IconButton
          icon="pen"
          size="s"
          aria-expanded={editing}
          label={i18n.t('people.edit', [person.name])}
          onClick={onEdit}
        />
        <IconButton
          icon="trash"
          size="s"
          label={i18n.t('people.delete', [person.name])}
          onClick={() => void remove({ table: 'people', id: person.id }, person.name)}
        />
      </span>
    </td>
  );
}

/** Somebody to meet on one line; the pen opens the fields beneath it. */
export function PersonRow({ person, place, people, round, attends }: PersonRowProps) {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <tr data-editing={editing || undefined}>
        <td className={styles['place']}>{place}</td>
        <th scope="row">
          <a href={formatRoute({ page: 'person', id: person.id })}>{person.name}</a>
        </th>
        <td className={styles['title']}>{person.title}</td>
        <td className={styles['said']} title={rankReason(person)}>
          <Rank plain>{rankWords(person.level)}</Rank>
        </td>
        <td className={styles['said']}>{i18n.t(`function.${messageKey(person.function)}`)}</td>
        <td className={styles['said']}>{partWords(person)}</td>
        <td className="num" title={weightWords(person)} data-label={i18n.t('people.weight')}>
          {weigh(person).total}
        </td>
        <td className={styles['sum']}>{weightSum(person)}</td>
        <Attends person={person} round={round} attends={attends} />
        <Acts person={person} editing={editing} onEdit={() => setEditing(!editing)} />
      </tr>
      {editing && (
        <tr>
          <td colSpan={round ? 10 : 9} className={styles['fields']}>
            <PersonBasics person={person} people={people} />
          </td>
        </tr>
      )}
    </>
  );
}
