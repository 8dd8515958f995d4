import type { OrgView } from '@/lib/domain/org-view';
import { type Place, type TreeShape, tidyTree } from '@/lib/domain/tidy-tree';
import type { Member } from './use-org';

/** In rem, so that the chart grows with the browser's own text size. */
export const NODE = { width: 10.5, height: 3.75, across: 11.5, down: 5.75 } as const;

/** What stands at a place of the chart. */
export type OrgSpot =
  | { kind: 'member'; member: Member; above: Member | null }
  | { kind: 'more'; of: Member; count: number };

const moreId = (id: string): string => `more of ${id}`;

const shapeOf = ({ person, below, hidden }: OrgView<Member>): TreeShape => ({
  id: person.id,
  below: [...below.map(shapeOf), ...(hidden > 0 ? [{ id: moreId(person.id), below: [] }] : [])],
});

const spotsOf = (
  views: readonly OrgView<Member>[],
  above: Member | null = null,
): [string, OrgSpot][] =>
  views.flatMap((view): [string, OrgSpot][] => [
    [view.person.id, { kind: 'member', member: view.person, above }],
    ...spotsOf(view.below, view.person),
    ...(view.hidden > 0
      ? [
          [
            moreId(view.person.id),
            { kind: 'more', of: view.person, count: view.hidden },
          ] satisfies [string, OrgSpot],
        ]
      : []),
  ]);

/** Where everything of the chart stands, and what it is. */
export const orgShape = (views: readonly OrgView<Member>[]) => ({
  layout: tidyTree(views.map(shapeOf)),
  spots: new Map(spotsOf(views)),
});

/** The line between two places, bent half-way between the rows; in rem. */
export const linePath = (above: Place, below: Place): string => {
  const top = above.row * NODE.down + NODE.height;
  const middle = (top + below.row * NODE.down) / 2;
  const [from, to] = [above.x * NODE.across, below.x * NODE.across];
  return `M${from} ${top}V${middle}H${to}V${below.row * NODE.down}`;
};

/** Where an arrow key leads: up and down along the lines, to the sides within the row. */
export const orgNeighbour = (
  places: readonly Place[],
  from: string,
  key: 'up' | 'down' | 'left' | 'right',
): string | undefined => {
  const here = places.find(({ id }) => id === from);
  if (!here) return places[0]?.id;
  if (key === 'up') return here.above ?? undefined;
  if (key === 'down') return places.find(({ above }) => above === from)?.id;
  const row = places.filter((place) => place.row === here.row).sort((a, b) => a.x - b.x);
  return row[row.indexOf(here) + (key === 'left' ? -1 : 1)]?.id;
};
