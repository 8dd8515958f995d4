import type { Person } from './person';

type Reporting = Pick<Person, 'id' | 'reportsToId'>;

/** Somebody with the people below. */
export interface OrgNode<P> {
  person: P;
  below: OrgNode<P>[];
}

/** Who stands above whom, as the person said it: lines to nobody known, or to oneself, are none. */
const linesOf = (people: readonly Reporting[]): Map<string, string> => {
  const known = new Set(people.map(({ id }) => id));
  return new Map(
    people.flatMap(({ id, reportsToId: above }) =>
      above && above !== id && known.has(above) ? [[id, above]] : [],
    ),
  );
};

/** From somebody upwards, each once; a ring ends where it begins again. */
const chainFrom = (id: string, lines: ReadonlyMap<string, string>): string[] => {
  const chain = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !chain.has(at); at = lines.get(at))
    chain.add(at);
  return [...chain];
};

/** True when `above` would then report to somebody who reports, in the end, to `above`. */
export const wouldRing = (people: readonly Reporting[], id: string, above: string): boolean =>
  chainFrom(above, linesOf(people)).includes(id);

/**
 * Two devices may each have drawn a line that makes a ring of both: the first of its people in the
 * given order, the heaviest, stands on top then.
 */
const withoutRings = (people: readonly Reporting[]): Map<string, string> => {
  const lines = linesOf(people);
  const settled = new Set<string>();
  for (const { id } of people) {
    const chain: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !settled.has(at) && !chain.includes(at)) {
      chain.push(at);
      at = lines.get(at);
    }
    if (at !== undefined && chain.includes(at)) lines.delete(topOfRing(people, chain, at));
    for (const one of chain) settled.add(one);
  }
  return lines;
};

const topOfRing = (people: readonly Reporting[], chain: readonly string[], at: string): string => {
  const ring = new Set(chain.slice(chain.indexOf(at)));
  return people.find(({ id }) => ring.has(id))?.id ?? at;
};

/** Everybody in trees, each in the given order; who has no line at all is a tree of one. */
export const orgTrees = <P extends Reporting>(people: readonly P[]): OrgNode<P>[] => {
  const lines = withoutRings(people);
  const nodes = new Map(
    people.map((person): [string, OrgNode<P>] => [person.id, { person, below: [] }]),
  );
  const tops: OrgNode<P>[] = [];
  for (const [id, node] of nodes) {
    const above = nodes.get(lines.get(id) ?? '');
    (above ? above.below : tops).push(node);
  }
  return tops;
};
