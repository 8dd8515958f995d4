/** What a site's robots.txt lets us read (RFC 9309, with the widespread `Crawl-delay`). */
export interface RobotsRules {
  allows(address: string): boolean;
  /** Seconds between two requests; 0 where the site says nothing. */
  delay: number;
}

/** The name we go by in a robots.txt. */
export const ROBOTS_AGENT = 'roundtwo';

/** As much as the standard asks for. */
const TEXT_MAX = 512_000;

interface Group {
  agents: string[];
  rules: { allow: boolean; path: string }[];
  delay: number;
}

/** Lines as field and value; what is no such line is passed over. */
const fieldsOf = (text: string): [field: string, value: string][] =>
  text
    .slice(0, TEXT_MAX)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .flatMap((line) => {
      const [said = ''] = line.split('#', 1);
      const colon = said.indexOf(':');
      if (colon < 0) return [];
      return [[said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()]];
    });

/** Groups: one or more agents, then what holds for them. */
const groupsOf = (text: string): Group[] => {
  const groups: Group[] = [];
  let naming = false;
  for (const [field, value] of fieldsOf(text)) {
    if (field === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: 0 });
      groups.at(-1)?.agents.push(value.toLowerCase().replace(/\/.*$/, ''));
      naming = true;
      continue;
    }
    const group = groups.at(-1);
    if (!group || !/^(?:allow|disallow|crawl-delay)$/.test(field)) continue;
    naming = false;
    if (field === 'crawl-delay') group.delay = Math.max(0, Number(value) || 0);
    else if (value !== '') group.rules.push({ allow: field === 'allow', path: value });
  }
  return groups;
};

/** Percent-escapes may be written either way: both sides are brought to one. */
const normal = (path: string): string => {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return path; // a stray "%": compared as it stands
  }
};

/** `*` is any run of characters, a `$` at the end is the end. Linear: each part is searched once. */
const matches = (pattern: string, path: string): boolean => {
  const anchored = pattern.endsWith('$');
  const [head = '', ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  let at = head.length;
  const last = anchored ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!anchored) return true;
  return last === undefined
    ? at === path.length
    : path.length - last.length >= at && path.endsWith(last);
};

/** The groups that name us, all together; else those for everybody. */
const groupsFor = (groups: readonly Group[], agent: string): Group[] => {
  const own = groups.filter(({ agents }) => agents.includes(agent));
  return own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
};

/** Reads a robots.txt. Of the rules that fit a page the longest decides, of equal ones the kinder. */
export const readRobots = (text: string, agent = ROBOTS_AGENT): RobotsRules => {
  const groups = groupsFor(groupsOf(text), agent);
  const rules = groups
    .flatMap((group) => group.rules)
    .map(({ allow, path }) => ({ allow, path: normal(path) }))
    .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
  return {
    allows: (address) => {
      const { pathname, search } = new URL(address);
      const path = normal(pathname + search);
      return rules.find((rule) => matches(rule.path, path))?.allow ?? true;
    },
    delay: Math.max(0, ...groups.map(({ delay }) => delay)),
  };
};
