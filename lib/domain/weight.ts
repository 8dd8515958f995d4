import type { Person } from './person';

export interface WeightPart {
  code: 'level' | 'decides' | 'hiring' | 'gatekeeper' | 'override';
  points: number;
}

export interface Weight {
  total: number;
  /** The arithmetic, as it is shown: the points add up to the total. */
  parts: WeightPart[];
}

type Weighed = Pick<Person, 'level' | 'hiringRoles' | 'weightOverride'>;

/** From this rung up nobody is a mere gatekeeper: they can say yes. */
const CAN_SAY_YES = 8;

const partsOf = ({ level, hiringRoles, weightOverride }: Weighed): WeightPart[] => {
  if (weightOverride !== undefined) return [{ code: 'override', points: weightOverride }];
  const parts: WeightPart[] = [{ code: 'level', points: Math.min(10, Math.max(1, level)) }];
  if (hiringRoles.includes('decision-maker')) parts.push({ code: 'decides', points: 3 });
  if (hiringRoles.includes('hiring-manager')) parts.push({ code: 'hiring', points: 2 });
  if (hiringRoles.includes('gatekeeper') && level < CAN_SAY_YES)
    parts.push({ code: 'gatekeeper', points: -1 });
  return parts;
};

/** How much somebody's view weighs in the decision; every list of people is ordered by it. */
export const weigh = (person: Weighed): Weight => {
  const parts = partsOf(person);
  return { total: parts.reduce((sum, { points }) => sum + points, 0), parts };
};

/**
 * People by weight, heaviest first. Of equals, who attends the next round comes first, then the
 * name decides, and at last the id: two devices show the same order.
 */
export const byWeight = <P extends Weighed & Pick<Person, 'id' | 'name'>>(
  people: readonly P[],
  attendingIds: Iterable<string>,
  collator = new Intl.Collator(),
): P[] => {
  const attending = new Set(attendingIds);
  return people
    .map((person) => ({ person, weight: weigh(person).total, attends: attending.has(person.id) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        Number(b.attends) - Number(a.attends) ||
        collator.compare(a.person.name, b.person.name) ||
        (a.person.id < b.person.id ? -1 : 1),
    )
    .map(({ person }) => person);
};
