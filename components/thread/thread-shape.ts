import { layoutThread } from '@/lib/thread/layout-thread';
import { THREAD_COLUMNS, type Thread, type ThreadEdge, type ThreadNode } from '@/lib/thread/thread';
import { lesserWords, mainWords } from './thread-words';

/** In rem, so that the picture grows with the browser's own text size. */
export const STRAND = {
  across: 6.9,
  width: 6.1,
  line: 1,
  dot: 0.75,
  head: 1.25,
  below: 0.6,
} as const;

/** At 12 px so many letters of a common text fit beside each other. */
const LETTERS = 15;
const MAIN_LINES = 5;
const LESSER_LINES = 5;

/** How many lines a text takes, words kept whole where they can be. */
export const countLines = (text: string, letters = LETTERS): number => {
  let lines = 0;
  let room = 0;
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (word.length < room) room -= word.length + 1;
    else {
      lines += Math.ceil(word.length / letters);
      room = letters - ((word.length - 1) % letters) - 1;
    }
  }
  return lines;
};

const columnOf = ({ column }: ThreadNode): number => THREAD_COLUMNS.indexOf(column);

/** Where a node stands, and how many lines each of its texts may take. */
export interface Spot {
  node: ThreadNode;
  x: number;
  y: number;
  main: number;
  lesser: number;
}

const linesOf = (node: ThreadNode) => ({
  main: Math.min(MAIN_LINES, Math.max(1, countLines(mainWords(node)))),
  lesser: Math.min(LESSER_LINES, countLines(lesserWords(node))),
});

export const threadShape = ({ nodes, edges }: Pick<Thread, 'nodes' | 'edges'>) => {
  const lines = new Map(nodes.map((node) => [node.id, linesOf(node)]));
  const boxes = nodes.map((node) => {
    const { main = 1, lesser = 0 } = lines.get(node.id) ?? {};
    return { id: node.id, column: columnOf(node), height: STRAND.head + main + lesser };
  });
  const { tops, height } = layoutThread(boxes, edges, STRAND.below);
  const spots = nodes.map(
    (node): Spot => ({
      node,
      x: columnOf(node) * STRAND.across,
      y: tops.get(node.id) ?? 0,
      main: 1,
      lesser: 0,
      ...lines.get(node.id),
    }),
  );
  return { spots, height, width: THREAD_COLUMNS.length * STRAND.across };
};

const CORNER = 0.3;
const HALF = STRAND.dot / 2;
/** Lines that neither begin nor end together stay apart where they go down. */
const TRACKS = [0.3, 0.42, 0.54, 0.66] as const;

const DRAWN = ['missing', 'weak', 'there'] as const;

/** Lines in the order in which they are drawn, what holds on top, each with the track it goes down on. */
export const strandsOf = ({ nodes, edges }: Pick<Thread, 'nodes' | 'edges'>) => {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const leaving = Map.groupBy(edges, ({ from }) => from);
  // Several from one link, or several to one, share their way.
  const trackOf = ({ from, to }: ThreadEdge) =>
    places.get((leaving.get(from)?.length ?? 0) > 1 ? from : to) ?? 0;
  return edges
    .map((edge) => ({ edge, track: trackOf(edge) }))
    .sort((a, b) => DRAWN.indexOf(a.edge.state) - DRAWN.indexOf(b.edge.state));
};

/** From the dot of one link to that of the next, bent in the gap before it; in rem. */
export const edgePath = (from: Spot, to: Spot, track: number): string => {
  const [startX, startY] = [from.x + STRAND.dot + 0.15, from.y + HALF];
  const [endX, endY] = [to.x - 0.15, to.y + HALF];
  if (startY === endY) return `M${startX} ${startY}H${endX}`;
  const bend = to.x - (TRACKS[track % TRACKS.length] ?? TRACKS[0]);
  const down = Math.sign(endY - startY) * Math.min(CORNER, Math.abs(endY - startY) / 2);
  const turn = Math.min(CORNER, endX - bend);
  return [
    `M${startX} ${startY}H${bend - CORNER}`,
    `Q${bend} ${startY} ${bend} ${startY + down}`,
    `V${endY - down}`,
    `Q${bend} ${endY} ${bend + turn} ${endY}H${endX}`,
  ].join('');
};

/** Where an arrow key leads: to the sides along the thread, up and down within a column. */
export const threadNeighbour = (
  spots: readonly Spot[],
  edges: readonly ThreadEdge[],
  from: string,
  key: 'up' | 'down' | 'left' | 'right',
): string | undefined => {
  const here = spots.find(({ node }) => node.id === from);
  if (!here) return spots[0]?.node.id;
  if (key === 'right') return edges.find((edge) => edge.from === from)?.to;
  if (key === 'left') return edges.find((edge) => edge.to === from)?.from;
  const column = spots
    .filter(({ node }) => node.column === here.node.column)
    .sort((a, b) => a.y - b.y);
  return column[column.indexOf(here) + (key === 'up' ? -1 : 1)]?.node.id;
};
