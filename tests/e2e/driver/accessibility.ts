import type { Session } from './target-session.ts';

/** One thing a screen reader would meet. */
export interface Accessible {
  role: string;
  name: string;
  value: string;
  /** Properties worth seeing: checked, disabled, expanded, focused, … */
  states: Record<string, unknown>;
  depth: number;
  /** DevTools' id of the element behind it. */
  element: number;
}

export interface RoleQuery {
  role: string;
  /** A string fits when the name contains it, whatever its case. */
  name?: string | RegExp;
  /** Which one, from 0, when several fit. Without it, several are an error. */
  nth?: number;
}

type Tree = Awaited<ReturnType<typeof fetchTree>>;
type TreeNode = Tree[number];

const silentRoles = new Set(['none', 'generic', 'StaticText', 'InlineTextBox', 'LineBreak']);
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

export function filterByRole(all: Accessible[], { role, name }: RoleQuery): Accessible[] {
  return all.filter((one) => one.role === role && fitsName(one.name, name));
}

/** One line a thing, indented: what a test shows when it fails, and can compare. */
export function formatAccessible(all: Accessible[]): string {
  return all.map(formatLine).join('\n');
}

function formatLine({ role, name, value, states, depth }: Accessible): string {
  const marks = Object.entries(states)
    .filter(([, state]) => state !== false && state !== 'false')
    .map(([mark, state]) => (state === true || state === 'true' ? mark : `${mark}=${state}`));
  const shown = marks.length > 0 ? ` [${marks.join(' ')}]` : '';
  const content = value === '' ? '' : `: ${JSON.stringify(value)}`;
  return `${'  '.repeat(depth)}${role} ${JSON.stringify(name)}${shown}${content}`;
}

function fitsName(actual: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  if (wanted instanceof RegExp) return wanted.test(actual);
  return actual.toLowerCase().includes(wanted.toLowerCase());
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
  const states: Record<string, unknown> = {};
  for (const { name, value } of node.properties ?? []) {
    if (shownStates.has(name)) states[name] = value.value;
  }
  const name = String(node.name?.value ?? '');
  const value = String(node.value?.value ?? '');
  return { role, name, value, states, depth, element: node.backendDOMNodeId ?? 0 };
}
