import { isInterviewer, type Person } from './person';

export type Step = 1 | 2 | 3;

/** How much somebody can decide, and how much this role matters to them. */
export interface PowerInterest {
  power: Step;
  interest: Step;
  /** Nobody has said so: it follows from rank and part in the decision. */
  supposed: boolean;
}

type Placed = Pick<Person, 'level' | 'hiringRoles' | 'power' | 'interest'>;

const HEAD = 7;
const LEAD = 4;

const supposedPower = ({ level, hiringRoles }: Placed): Step => {
  if (level >= HEAD || hiringRoles.includes('decision-maker')) return 3;
  return level >= LEAD || hiringRoles.includes('hiring-manager') ? 2 : 1;
};

const supposedInterest = ({ hiringRoles }: Placed): Step => {
  if (hiringRoles.includes('stakeholder')) return 2;
  if (hiringRoles.includes('hiring-manager') || hiringRoles.includes('peer')) return 3;
  return isInterviewer({ hiringRoles }) && hiringRoles.length > 0 ? 2 : 1;
};

export const powerInterestOf = (person: Placed): PowerInterest => ({
  power: person.power ?? supposedPower(person),
  interest: person.interest ?? supposedInterest(person),
  supposed: person.power === undefined || person.interest === undefined,
});

/** One step up or down, within the three. */
export const stepBy = (step: Step, by: -1 | 1): Step => {
  const next = step + by;
  return next <= 1 ? 1 : next === 2 ? 2 : 3;
};

export const QUADRANTS = ['satisfied', 'closely', 'inView', 'informed'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** From the second of three steps on it counts as high. */
export const quadrantOf = ({ power, interest }: Omit<PowerInterest, 'supposed'>): Quadrant => {
  if (power > 1) return interest > 1 ? 'closely' : 'satisfied';
  return interest > 1 ? 'informed' : 'inView';
};

export interface GridPlace<P> extends PowerInterest {
  person: P;
  quadrant: Quadrant;
  /** From 1; rows of the upper half come first. */
  row: number;
  column: 1 | 2;
}

export interface PowerGrid<P> {
  /** In reading order. */
  places: GridPlace<P>[];
  upperRows: number;
  lowerRows: number;
  /** Who finds no room, by quadrant; the list has them. */
  hidden: Record<Quadrant, number>;
}

/** As many rows as a half has at least, so that an empty one is still a place. */
const ROWS_MIN = 4;
/** More names than these are read better in the list. */
const ROWS_MAX = 9;

/**
 * Puts each person on a row of their own within their quarter: more power higher, then more interest,
 * then as they came. So nobody ever stands on somebody else.
 */
export const layOutPowerGrid = <P extends Placed>(people: readonly P[]): PowerGrid<P> => {
  const standing = people.map((person) => {
    const place = powerInterestOf(person);
    return { person, ...place, quadrant: quadrantOf(place) };
  });
  const inOrder = standing.sort((a, b) => b.power - a.power || b.interest - a.interest);
  const byQuadrant = Map.groupBy(inOrder, ({ quadrant }) => quadrant);
  const of = (quadrant: Quadrant) => byQuadrant.get(quadrant) ?? [];
  const rowsOf = (left: Quadrant, right: Quadrant) =>
    Math.min(ROWS_MAX, Math.max(ROWS_MIN, of(left).length, of(right).length));
  const upperRows = rowsOf('satisfied', 'closely');
  const lowerRows = rowsOf('inView', 'informed');
  const hiddenOf = (quadrant: Quadrant) => Math.max(0, of(quadrant).length - ROWS_MAX);
  const places = QUADRANTS.flatMap((quadrant, index) =>
    of(quadrant)
      .slice(0, ROWS_MAX)
      .map((one, row) => ({
        ...one,
        row: row + 1 + (index < 2 ? 0 : upperRows),
        column: index % 2 === 0 ? (1 as const) : (2 as const),
      })),
  );
  return {
    places: places.sort((a, b) => a.row - b.row || a.column - b.column),
    upperRows,
    lowerRows,
    hidden: {
      satisfied: hiddenOf('satisfied'),
      closely: hiddenOf('closely'),
      inView: hiddenOf('inView'),
      informed: hiddenOf('informed'),
    },
  };
};
