import { useState } from 'react';
import { levelWords, weightWords } from '@/components/people/person-rank';
import { Button } from '@/components/ui/button';
import { Rank } from '@/components/ui/rank';
import { isInterviewer, type Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { weigh } from '@/lib/domain/weight';
import { i18n } from '@/lib/locales/i18n';
import { Legend } from './legend';
import { RequirementRow } from './requirement-row';
import styles from './requirements.module.css';
import { useGridKeys } from './use-grid-keys';

interface ReadingsTableProps {
  readonly plan: Plan;
  readonly at?: string | undefined;
  readonly onProve: () => void;
}

/** Beyond so many columns the requirements stay in sight while the rest moves under them. */
const FIT = 5;
/** Columns at first; more on request. */
const PAGE_SIZE = 12;

function PersonHead({ person }: { readonly person: Person }) {
  const rank = i18n.t('panel.weight', [levelWords(person.level), weigh(person).total]);
  return (
    <th scope="col">
      <strong>{person.name}</strong>
      <br />
      <Rank plain title={weightWords(person)}>
        {rank}
      </Rank>
    </th>
  );
}

/** What the ad asks, and what each person means by it: a column for each, the heaviest first. */
export function ReadingsTable({ plan, at, onProve }: ReadingsTableProps) {
  const [columns, setColumns] = useState(PAGE_SIZE);
  const { requirements } = plan.role;
  const all = plan.people.filter(isInterviewer);
  const read = new Set(plan.keyPoints.map(({ personId }) => personId));
  // Who is known to mean something by it has a column, however light.
  const people = all.filter(({ id }, place) => place < columns || read.has(id));
  const rest = all.length - people.length;
  const { cell, move } = useGridKeys(requirements.length, people.length);
  return (
    <>
      <div className={styles['scroll']} data-wide={people.length > FIT || undefined}>
        {/* The keys move between the buttons in its cells. */}
        <table className={styles['matrix']} onKeyDown={move}>
          <caption className="visually-hidden">{i18n.t('requirements.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="label">
                {i18n.t('requirements.fromAd')}
              </th>
              {people.map((person) => (
                <PersonHead key={person.id} person={person} />
              ))}
              <th scope="col">
                <strong>{i18n.t('requirements.story')}</strong>
                <br />
                <span className="label">{i18n.t('requirements.storyHint')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {requirements.map((requirement, row) => (
              <RequirementRow
                key={requirement.id}
                {...{ plan, requirement, row, people, cell, onProve }}
                isWanted={requirement.id === at}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button onClick={() => setColumns(columns + PAGE_SIZE)}>
          {i18n.t('people.more', [Math.min(PAGE_SIZE, rest)])}
        </Button>
      )}
      <Legend />
    </>
  );
}
