import type { OrgNode } from './org-tree';

/** As much of a tree as is drawn at once. */
export interface OrgView<P> {
  person: P;
  below: OrgView<P>[];
  /** People below, at any depth, who are not drawn. */
  hidden: number;
}

export interface OrgLimits {
  /** Drawn below one person at first. */
  each: number;
  /** Drawn in all. */
  all: number;
}

export const ORG_LIMITS: OrgLimits = { each: 8, all: 120 };

const sizeOf = <P>({ below }: OrgNode<P>): number =>
  below.reduce((sum, node) => sum + sizeOf(node), 1);

interface Choice<P extends { id: string }> {
  limits: OrgLimits;
  /** Who stands out; the way down to them stays open. */
  matters: (person: P) => boolean;
  /** How many more were asked for below somebody. */
  more: ReadonlyMap<string, number>;
}

const leadsToWhoMatters = <P extends { id: string }>(
  trees: readonly OrgNode<P>[],
  matters: (person: P) => boolean,
): Set<OrgNode<P>> => {
  const found = new Set<OrgNode<P>>();
  const visit = (node: OrgNode<P>): boolean => {
    // Every branch is visited: `some` would stop at the first.
    const below = node.below.map(visit).includes(true);
    if (!below && !matters(node.person)) return false;
    found.add(node);
    return true;
  };
  for (const tree of trees) visit(tree);
  return found;
};

/**
 * What is drawn of the trees: level by level until there are enough, at each person those first who
 * lead to somebody who matters. What is left out is counted where it would stand.
 */
export const orgView = <P extends { id: string }>(
  trees: readonly OrgNode<P>[],
  { limits, matters, more }: Choice<P>,
): OrgView<P>[] => {
  const open = leadsToWhoMatters(trees, matters);
  const viewOf = ({ person }: OrgNode<P>): OrgView<P> => ({ person, below: [], hidden: 0 });
  let room = limits.all + [...more.values()].reduce((sum, count) => sum + count, 0);
  const firstOf = (nodes: readonly OrgNode<P>[], count: number): Set<OrgNode<P>> => {
    const order = [...nodes].sort((a, b) => Number(open.has(b)) - Number(open.has(a)));
    const first = new Set(order.slice(0, Math.max(0, Math.min(count, room))));
    room -= first.size;
    return first;
  };
  const tops = firstOf(trees, limits.all);
  const drawn = trees
    .filter((tree) => tops.has(tree))
    .map((node) => ({ node, view: viewOf(node) }));
  // The list grows while it is gone through: one level after the other.
  for (const { node, view } of drawn) {
    const shown = firstOf(node.below, limits.each + (more.get(node.person.id) ?? 0));
    for (const below of node.below) {
      if (!shown.has(below)) view.hidden += sizeOf(below);
      else {
        const next = { node: below, view: viewOf(below) };
        view.below.push(next.view);
        drawn.push(next);
      }
    }
  }
  return drawn.slice(0, tops.size).map(({ view }) => view);
};
