import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { SectionHeading } from '@/components/ui/section-heading';
import { parseExpectationLine } from '@/lib/domain/expectation';
import type { KeyPoint } from '@/lib/domain/key-point';
import { nextRound } from '@/lib/domain/next-round';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useNow } from '@/lib/react/use-now';
import { addRecord } from '@/lib/store/commands/add-record';
import { ExpectationRow } from './expectation-row';
import styles from './trust.module.css';

interface ExpectationsProps {
  readonly plan: Plan;
  readonly at: string | undefined;
}

const DIRECTIONS = ['theirs', 'mine'] as const satisfies readonly KeyPoint['direction'][];

/** Whom you meet next and of whom nothing is known: a question away. */
function Unknown({ plan }: { readonly plan: Plan }) {
  const now = useNow();
  const next = nextRound(plan.rounds, now);
  const attending = new Set(
    plan.participants.filter(({ roundId }) => roundId === next?.id).map((one) => one.personId),
  );
  const known = new Set(
    plan.keyPoints
      .filter(({ kind, direction }) => kind === 'expectation' && direction === 'theirs')
      .map(({ personId }) => personId),
  );
  const unknown = plan.people.filter(({ id }) => attending.has(id) && !known.has(id));
  if (unknown.length === 0) return null;
  const { id } = plan.company;
  return (
    <ul className={styles['unknown']} aria-label={i18n.t('expectation.unknown')}>
      {unknown.map((person) => (
        <li key={person.id}>
          <span>
            <a
              href={formatRoute({
                page: 'company',
                id,
                view: 'questions',
                at: person.id,
                field: 'add',
              })}
            >
              {i18n.t('expectation.ask', [person.name])}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface SideProps extends ExpectationsProps {
  readonly direction: (typeof DIRECTIONS)[number];
}

function Side({ plan, at, direction }: SideProps) {
  const store = useStore();
  const { save } = useSaving();
  const order = new Map(plan.people.map(({ id }, index) => [id, index]));
  const placeOf = ({ personId = '' }: KeyPoint): number => order.get(personId) ?? order.size;
  const own = plan.keyPoints
    .filter((one) => one.kind === 'expectation' && one.direction === direction)
    .sort((one, other) => placeOf(one) - placeOf(other));
  const add = async (line: string) => {
    const read = parseExpectationLine(line, plan.people);
    const about = { opportunityId: plan.role.id, kind: 'expectation', direction } as const;
    return (await save(addRecord(store, 'keyPoints', { ...about, ...read }))) !== null;
  };
  return (
    <section aria-label={i18n.t(`expectation.${direction}`)}>
      <SectionHeading level={3} count={own.length}>
        {i18n.t(`expectation.${direction}`)}
      </SectionHeading>
      <ul>
        {own.map((one) => (
          <ExpectationRow key={one.id} plan={plan} keyPoint={one} wanted={at === one.id} />
        ))}
      </ul>
      {direction === 'theirs' && <Unknown plan={plan} />}
      <div data-field={`add-expectation-${direction}`}>
        <AddLine
          compact
          draftKey={`add-expectation-${direction}-${plan.role.id}`}
          label={i18n.t(`expectation.add.${direction}`)}
          hint={i18n.t(`expectation.addHint.${direction}`)}
          button={i18n.t('entry.add')}
          onAdd={add}
        />
      </div>
    </section>
  );
}

/** What they expect of you and you of them, and how sure it is. */
export function Expectations({ plan, at }: ExpectationsProps) {
  return (
    <section className={styles['section']} aria-label={i18n.t('expectation.title')}>
      <SectionHeading level={2} rule="none">
        {i18n.t('expectation.title')}
      </SectionHeading>
      <div className={styles['groups']}>
        {DIRECTIONS.map((direction) => (
          <Side key={direction} plan={plan} at={at} direction={direction} />
        ))}
      </div>
    </section>
  );
}
