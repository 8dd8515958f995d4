import { useMemo, useState } from 'react';
import { orgTrees } from '@/lib/domain/org-tree';
import { ORG_LIMITS, orgView } from '@/lib/domain/org-view';
import { isInterviewer, type Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';

/** The id of the role among the people: it is nobody's. */
export const YOUR_ROLE = 'your-role';

/** Somebody on the chart, or the role that is being interviewed for (no person). */
export interface Member {
  id: string;
  person: Person | null;
  reportsToId?: string | undefined;
  /** By weight among those to meet, from 1. */
  place?: number | undefined;
}

/** How many more are drawn below somebody at one press. */
const MORE = 12;

const membersOf = ({ people, role }: Pick<Plan, 'people' | 'role'>): Member[] => {
  const places = new Map(people.filter(isInterviewer).map(({ id }, index) => [id, index + 1]));
  return [
    ...people.map((person) => ({
      id: person.id,
      person,
      reportsToId: person.reportsToId,
      place: places.get(person.id),
    })),
    { id: YOUR_ROLE, person: null, reportsToId: role.reportsToPersonId },
  ];
};

const standsOut = ({ person }: Member): boolean => person === null || isInterviewer(person);

/** Who reports to whom, as far as it is drawn, and who has no line yet. */
export const useOrg = ({ people, role }: Pick<Plan, 'people' | 'role'>) => {
  const [more, setMore] = useState<ReadonlyMap<string, number>>(new Map());
  const trees = useMemo(() => orgTrees(membersOf({ people, role })), [people, role]);
  const views = useMemo(
    () =>
      orgView(
        trees.filter(({ below }) => below.length > 0),
        { limits: ORG_LIMITS, matters: standsOut, more },
      ),
    [trees, more],
  );
  const loose = useMemo(
    () => trees.filter(({ below }) => below.length === 0).map(({ person }) => person),
    [trees],
  );
  const showMore = (id: string) => setMore(new Map(more).set(id, (more.get(id) ?? 0) + MORE));
  return { views, loose, showMore };
};
