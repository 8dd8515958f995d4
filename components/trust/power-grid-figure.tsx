import { type KeyboardEvent, useId, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Mark } from '@/components/ui/mark';
import { markOfPerson } from '@/lib/domain/introduction-mark';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import {
  type GridPlace,
  layOutPowerGrid,
  type PowerGrid,
  QUADRANTS,
  stepBy,
} from '@/lib/domain/power-grid';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { setPowerInterest } from '@/lib/store/commands/set-power-interest';
import styles from './power-grid.module.css';
import { PowerList } from './power-list';
import { usePlanIntroduction } from './use-plan-introduction';

interface FigureProps {
  readonly plan: Plan;
  /** The person that somebody came for. */
  readonly at: string | undefined;
}

/** What an arrow key changes. */
const STEPS: Readonly<Record<string, readonly ['power' | 'interest', -1 | 1]>> = {
  ArrowUp: ['power', 1],
  ArrowDown: ['power', -1],
  ArrowRight: ['interest', 1],
  ArrowLeft: ['interest', -1],
};

const placeWords = ({ power, interest, quadrant }: Omit<GridPlace<Person>, 'supposed'>): string =>
  i18n.t('grid.place', [power, interest, i18n.t(`quadrant.${quadrant}`)]);

/** Moves somebody by a key and says where they stand now, once it is stored. */
const useSteps = (places: readonly GridPlace<Person>[]) => {
  const store = useStore();
  const { save } = useSaving();
  const [moved, setMoved] = useState<string | null>(null);
  const place = places.find(({ person }) => person.id === moved);
  const press = (one: GridPlace<Person>) => (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const [field, by] = step;
    const next = { power: one.power, interest: one.interest, [field]: stepBy(one[field], by) };
    setMoved(one.person.id);
    void save(setPowerInterest(store, one.person.id, next));
  };
  const said = place ? `${place.person.name}: ${placeWords(place)}` : '';
  return { press, said };
};

function PersonMark({ plan, person }: { readonly plan: Plan; readonly person: Person }) {
  const kind = markOfPerson(plan.introductions, person.id);
  return <Mark kind={kind} label={i18n.t(`introduction.mark.${kind}`)} />;
}

interface GridPeopleProps extends FigureProps {
  readonly grid: PowerGrid<Person>;
  readonly press: (place: GridPlace<Person>) => (event: KeyboardEvent) => void;
  /** What a press and the arrow keys do. */
  readonly hintId: string;
}

/** One list in reading order; its members stand where the layout says. */
function GridPeople({ plan, at, grid, press, hintId }: GridPeopleProps) {
  const planIntroduction = usePlanIntroduction(plan);
  const { places, upperRows } = grid;
  /** Each half begins with a row for its names. */
  const lineOf = (row: number) => (row <= upperRows ? row + 1 : row + 2);
  return (
    <ul className={styles['people']}>
      {places.map((place) => (
        <li
          key={place.person.id}
          style={{ gridColumn: place.column, gridRow: lineOf(place.row) }}
          data-power={place.power}
          data-interest={place.interest}
        >
          <button
            type="button"
            className={styles['person']}
            data-person={place.person.id}
            data-field={at === place.person.id ? 'add' : undefined}
            aria-describedby={hintId}
            onKeyDown={press(place)}
            onClick={() => void planIntroduction(place.person)}
          >
            <PersonMark plan={plan} person={place.person} />
            <span>
              {place.person.name}
              <span className="visually-hidden">, {placeWords(place)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Everybody by power and interest, in quarters; nobody stands on somebody else. */
export function PowerGridFigure({ plan, at }: FigureProps) {
  const hintId = useId();
  const grid = layOutPowerGrid(plan.people);
  const { places, upperRows, lowerRows, hidden } = grid;
  const { press, said } = useSteps(places);
  const left = Object.values(hidden).reduce((sum, count) => sum + count, 0);
  const half = (count: number) => `28px repeat(${count}, minmax(28px, auto))`;
  return (
    <figure className={styles['figure']} aria-label={i18n.t('grid.title')}>
      <div className={styles['power']} aria-hidden="true">
        {i18n.t('grid.power')}
      </div>
      <div
        className={styles['grid']}
        style={{ gridTemplateRows: `${half(upperRows)} ${half(lowerRows)}` }}
      >
        {QUADRANTS.map((quadrant, index) => (
          <div
            key={quadrant}
            className={styles['quadrant']}
            data-quadrant={quadrant}
            aria-hidden="true"
            style={{
              gridColumn: (index % 2) + 1,
              gridRow: index < 2 ? `1 / span ${upperRows + 1}` : `${upperRows + 2} / -1`,
            }}
          >
            {i18n.t(`quadrant.${quadrant}`)}
          </div>
        ))}
        <GridPeople plan={plan} at={at} grid={grid} press={press} hintId={hintId} />
      </div>
      <div className={styles['interest']} aria-hidden="true">
        {i18n.t('grid.interest')}
      </div>
      <figcaption className={styles['caption']}>
        {(['there', 'weak', 'missing'] as const).map((kind) => (
          <span key={kind} className={styles['key']}>
            <Mark kind={kind} label="" /> {i18n.t(`introduction.mark.${kind}`)}
          </span>
        ))}
        <p id={hintId}>{i18n.t('grid.hint')}</p>
        {left > 0 && <p>{i18n.t('grid.more', [left])}</p>}
      </figcaption>
      <p aria-live="polite" className="visually-hidden">
        {said}
      </p>
      <PowerList plan={plan} />
    </figure>
  );
}
