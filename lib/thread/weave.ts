import type { BoundedColumn, Gap, Thread, ThreadEdge, ThreadNode, ThreadState } from './thread';

const BADNESS: Readonly<Record<ThreadState, number>> = { there: 0, weak: 1, missing: 2 };

const worst = (states: readonly ThreadState[]): ThreadState =>
  states.reduce((bad, state) => (BADNESS[state] > BADNESS[bad] ? state : bad), 'there');

/** Collects the links, each once, and how they hold together. */
export const weaver = () => {
  const nodes = new Map<string, ThreadNode>();
  const edges = new Map<string, ThreadEdge>();
  const hidden: Thread['hidden'] = {};
  return {
    nodes,
    edges,
    hidden,
    join: (from: ThreadNode, to: ThreadNode, loose: Gap | null = null) => {
      for (const node of [from, to]) nodes.set(node.id, node);
      const state = worst([from.state, to.state, loose ? 'weak' : 'there']);
      const edge = { from: from.id, to: to.id, state, ...(loose && { gap: loose }) };
      edges.set(`${from.id} ${to.id}`, edge);
    },
    leaveOut: (column: BoundedColumn, count: number) => {
      if (count > 0) hidden[column] = (hidden[column] ?? 0) + count;
    },
  };
};
export type Weaver = ReturnType<typeof weaver>;
