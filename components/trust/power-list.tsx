import { useState } from 'react';
import { QuietChoice } from '@/components/entry/quiet-choice';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { markOfPerson } from '@/lib/domain/introduction-mark';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { powerInterestOf, type Step } from '@/lib/domain/power-grid';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { setPowerInterest } from '@/lib/store/commands/set-power-interest';
import styles from './power-grid.module.css';
import { usePlanIntroduction } from './use-plan-introduction';

const CHOICES = ['s1', 's2', 's3'] as const;
type Choice = (typeof CHOICES)[number];
const stepOf = { s1: 1, s2: 2, s3: 3 } as const satisfies Record<Choice, Step>;
const choiceOf = { 1: 's1', 2: 's2', 3: 's3' } as const satisfies Record<Step, Choice>;

interface RowProps {
  readonly plan: Plan;
  readonly person: Person;
}

function ListRow({ plan, person }: RowProps) {
  const store = useStore();
  const { save } = useSaving();
  const planIntroduction = usePlanIntroduction(plan);
  const place = powerInterestOf(person);
  const planned = plan.introductions.find(({ personId }) => personId === person.id);
  const kind = markOfPerson(plan.introductions, person.id);
  return (
    <tr>
      <th scope="row">{person.name}</th>
      {(['power', 'interest'] as const).map((field) => (
        <td key={field} data-label={i18n.t(`grid.${field}`)}>
          <QuietChoice
            label={i18n.t(field === 'power' ? 'grid.powerOf' : 'grid.interestOf', [person.name])}
            options={CHOICES}
            value={choiceOf[place[field]]}
            words={(choice) => i18n.t(`gridStep.${choice}`)}
            onChange={(choice) =>
              void save(setPowerInterest(store, person.id, { ...place, [field]: stepOf[choice] }))
            }
          />
        </td>
      ))}
      <td>
        <Button
          variant="text"
          size="s"
          aria-label={i18n.t(planned ? 'introduction.showOf' : 'introduction.planOf', [
            person.name,
          ])}
          onClick={() => void planIntroduction(person)}
        >
          <Mark kind={kind} label={i18n.t(`introduction.mark.${kind}`)} />{' '}
          {i18n.t(planned ? 'introduction.show' : 'introduction.plan')}
        </Button>
      </td>
    </tr>
  );
}

/** The same as a table: two choices a person. Drawn once it is opened. */
export function PowerList({ plan }: { readonly plan: Plan }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles['list']}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{i18n.t('grid.asList')}</summary>
      {open && (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('people.name')}</th>
              <th scope="col">{i18n.t('grid.power')}</th>
              <th scope="col">{i18n.t('grid.interest')}</th>
              <th scope="col">{i18n.t('introduction.one')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.people.map((person) => (
              <ListRow key={person.id} plan={plan} person={person} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
