import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import stacked from '@/components/workspace/stacked-table.module.css';
import { nextRound } from '@/lib/domain/next-round';
import { isInterviewer } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import styles from './people-by-weight.module.css';
import { PersonRow } from './person-row';

/** Rows drawn at once; more on request. */
const PAGE_SIZE = 50;

const COLUMNS = ['name', 'title', 'rankTitle', 'function', 'part'] as const;

function Heads({ roundName }: { readonly roundName: string | null }) {
  return (
    <thead>
      <tr>
        <td />
        {COLUMNS.map((column) => (
          <th key={column} scope="col">
            {i18n.t(`people.${column}`)}
          </th>
        ))}
        <th scope="col" className="num">
          {i18n.t('people.weight')}
        </th>
        <th scope="col" className={styles['sum']}>
          <span className="visually-hidden">{i18n.t('people.sum')}</span>
        </th>
        {roundName !== null && (
          <th scope="col" className={styles['attends']}>
            {roundName}
          </th>
        )}
        <th scope="col">
          <span className="visually-hidden">{i18n.t('people.actions')}</span>
        </th>
      </tr>
    </thead>
  );
}

/** Everybody to meet, the heaviest first, with how the weight comes about and who attends next. */
export function PeopleByWeight({ plan }: { readonly plan: Plan }) {
  const now = useNow();
  const [shown, setShown] = useState(PAGE_SIZE);
  const people = useMemo(() => plan.people.filter(isInterviewer), [plan.people]);
  const round = nextRound(plan.rounds, now);
  const attending = useMemo(
    () =>
      new Set(
        plan.participants.flatMap((one) => (one.roundId === round?.id ? [one.personId] : [])),
      ),
    [plan.participants, round?.id],
  );
  const rest = people.length - shown;
  return (
    <>
      <table className={classNames(stacked['table'], styles['table'])}>
        <Heads roundName={round && i18n.t('round.number', [round.ordinal])} />
        <tbody>
          {people.slice(0, shown).map((person, index) => (
            <PersonRow
              key={person.id}
              person={person}
              place={index + 1}
              people={plan.people}
              round={round}
              attends={attending.has(person.id)}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + PAGE_SIZE)}>
          {i18n.t('people.more', [Math.min(PAGE_SIZE, rest)])}
        </Button>
      )}
    </>
  );
}
