import type { KeyPoint } from '@/lib/domain/key-point';
import type { Objective } from '@/lib/domain/objective';
import type { Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import type { Ground } from '@/lib/readiness/ground';
import { inView, onPerson } from '@/lib/readiness/places';
import { firstOf, gap, linkNode, missingNode } from './node';
import type { Gap, ThreadNode } from './thread';

/** The heaviest so many; a picture of everybody would be a picture of nobody. */
const PEOPLE = 6;

const SURE: readonly KeyPoint['status'][] = [
  'confirmed',
  'stated',
  'inferred',
  'assumed',
  'contradicted',
];
const isSaid = ({ status }: KeyPoint): boolean => status === 'stated' || status === 'confirmed';

/** What they look for says most, what they were curious about least. */
const TELLING: readonly KeyPoint['kind'][] = [
  'looking-for',
  'competency',
  'expectation',
  'concern',
  'curiosity',
];

/** What was confirmed first, what turned out to be otherwise last. */
const bySureness = (a: KeyPoint, b: KeyPoint): number =>
  SURE.indexOf(a.status) - SURE.indexOf(b.status) ||
  TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind);

const wantsNode = (ground: Ground, { id }: Person): ThreadNode => {
  const wants = ground.wants.get(id) ?? [];
  const place = onPerson(id, 'wants');
  const [surest] = [...wants].sort(bySureness);
  if (!surest) return missingNode('wants', id, 'wants-none', place);
  const says = { kind: 'wants', text: surest.text, more: wants.length - 1 } as const;
  return linkNode('wants', id, says, place, [!isSaid(surest) && gap('wants-assumed', place)]);
};

const personNode = ({ id, name, title }: Person): ThreadNode => {
  const says = { kind: 'text', text: name, detail: title } as const;
  return linkNode('person', id, says, { page: 'person', id });
};

/** Somebody, what they want, and why it is or is not sure that the objective is theirs. */
export interface Wanted {
  person: ThreadNode;
  /** Nothing where nobody is known to want it. */
  wants: ThreadNode | null;
  loose: Gap | null;
}

/** Who stated the objective or what is in its way, and whom its proposals are for; heaviest first. */
export const whomFor = (
  ground: Ground,
  objective: Objective,
  stated: ReadonlySet<string>,
  proposals: readonly Proposal[],
): { shown: Wanted[]; hidden: number } => {
  const audience = new Set(proposals.flatMap(({ audienceIds }) => audienceIds));
  const place = inView(ground, 'objectives', objective.id, 'statedByIds');
  const people = ground.plan.people.filter(({ id }) => stated.has(id) || audience.has(id));
  if (people.length === 0)
    return {
      shown: [
        {
          person: missingNode('person', objective.id, 'person-none', place),
          wants: null,
          loose: null,
        },
      ],
      hidden: 0,
    };
  const { shown, hidden } = firstOf(people, PEOPLE);
  const wanted = shown.map((person) => ({
    person: personNode(person),
    wants: wantsNode(ground, person),
    loose: stated.has(person.id) ? null : gap('not-stated', place),
  }));
  return { shown: wanted, hidden };
};
