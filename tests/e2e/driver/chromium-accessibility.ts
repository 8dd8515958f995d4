import type { Accessible } from './accessible.ts';
import type { Session } from './target-session.ts';

type Tree = Awaited<ReturnType<typeof fetchTree>>;
type TreeNode = Tree[number];

const silentRoles = new Set([
  'none',
  'generic',
  'StaticText',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LabelText',
]);
const shownStates = new Set([
  'busy',
  'checked',
  'disabled',
  'expanded',
  'focused',
  'haspopup',
  'invalid',
  'level',
  'modal',
  'pressed',
  'required',
  'selected',
]);

/** Chromium's own accessibility tree, in reading order. */
export async function listAccessible(session: Session): Promise<Accessible[]> {
  const nodes = await fetchTree(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => !node.parentId);
  return root ? walk(root, byId, 0) : [];
}

async function fetchTree(session: Session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes;
}

function walk(node: TreeNode, byId: Map<string, TreeNode>, depth: number): Accessible[] {
  const own = toAccessible(node, depth);
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const below = children.flatMap((child) => walk(child, byId, own ? depth + 1 : depth));
  return own ? [own, ...below] : below;
}

function toAccessible(node: TreeNode, depth: number): Accessible | null {
  const role = String(node.role?.value ?? 'none');
  if (node.ignored || silentRoles.has(role)) return null;
  const states: Accessible['states'] = {};
  for (const { name, value } of node.properties ?? []) {
    if (shownStates.has(name)) states[name] = value.value;
  }
  const name = String(node.name?.value ?? '');
  const value = String(node.value?.value ?? '');
  return { role, name, value, states, depth, element: node.backendDOMNodeId ?? 0 };
}
