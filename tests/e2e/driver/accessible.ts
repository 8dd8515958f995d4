/** One thing a screen reader would meet. */
export interface Accessible {
  role: string;
  name: string;
  value: string;
  /** Properties worth seeing: checked, disabled, expanded, focused, … */
  states: Record<string, string | number | boolean | undefined>;
  depth: number;
  /** The driver's number for the element behind it. */
  element: number;
}

export interface RoleQuery {
  role: string;
  /** A string fits when the name contains it, whatever its case. */
  name?: string | RegExp;
  /** Which one, from 0, when several fit. Without it, several are an error. */
  nth?: number;
}

export function filterByRole(all: Accessible[], { role, name }: RoleQuery): Accessible[] {
  return all.filter((one) => one.role === role && fitsName(one.name, name));
}

export function formatQuery({ role, name }: RoleQuery): string {
  return name === undefined ? role : `${role} ${name}`;
}

/** One line a thing, indented: what a test shows when it fails, and can compare. */
export function formatAccessible(all: Accessible[]): string {
  return all.map(formatLine).join('\n');
}

function formatLine({ role, name, value, states, depth }: Accessible): string {
  const marks = Object.entries(states)
    .filter(([, state]) => state !== undefined && state !== false && state !== 'false')
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
