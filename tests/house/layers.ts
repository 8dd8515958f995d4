import { posix } from 'node:path';
import { freeNames, type Import, nodesOf, type Source, type SyntaxNode } from './parse-source.ts';
import { placeOf } from './project-files.ts';

/** Where a file stands, the most particular first; and what may stand to its left. */
const areas: Record<string, readonly string[]> = {
  'components/ui': [],
  components: [
    'components/ui',
    'lib/domain',
    'lib/readiness',
    'lib/linking',
    'lib/thread',
    'lib/rehearsal',
    'lib/exchange',
    'lib/store',
    'lib/brief',
    'lib/copies',
    'lib/browser',
    'lib/messages',
    'lib/sync',
    'lib/sync-device',
    'lib/react',
    'lib/locales',
  ],
  'lib/sync/transports': ['lib/domain', 'lib/sync'],
  'lib/domain': [],
  'lib/locales': [],
  'lib/extract': ['lib/domain'],
  'lib/readiness': ['lib/domain'],
  'lib/linking': ['lib/domain'],
  'lib/thread': ['lib/domain', 'lib/readiness'],
  'lib/rehearsal': ['lib/domain'],
  'lib/reminders': ['lib/domain'],
  'lib/exchange': ['lib/domain'],
  'lib/search': ['lib/domain'],
  'lib/sync': ['lib/domain'],
  'lib/sync-device': ['lib/domain', 'lib/store', 'lib/sync', 'lib/sync/transports', 'lib/browser'],
  'lib/store': ['lib/domain'],
  'lib/brief': ['lib/domain'],
  'lib/copies': ['lib/domain', 'lib/exchange', 'lib/store'],
  'lib/browser': ['lib/domain'],
  'lib/messages': ['lib/domain'],
  'lib/react': [
    'lib/domain',
    'lib/readiness',
    'lib/linking',
    'lib/thread',
    'lib/rehearsal',
    'lib/exchange',
    'lib/store',
    'lib/brief',
    'lib/copies',
    'lib/browser',
    'lib/messages',
    'lib/sync',
    'lib/sync-device',
    'lib/locales',
  ],
};

/** Packages that belong to somebody, and whose they are. */
const owners: [pattern: RegExp, areas: readonly string[], why: string][] = [
  [/^zod$/, [], "it is 75 kB more than 'zod/mini'"],
  [
    /^zod\//,
    [
      'lib/domain',
      'lib/messages',
      'lib/browser',
      'lib/sync',
      'lib/sync/transports',
      'lib/exchange',
    ],
    'schemas stand in lib/domain and where trust is crossed',
  ],
  [/^dexie$/, ['lib/store'], 'only lib/store knows the database'],
  [/^ts-fsrs$/, ['lib/rehearsal'], 'only lib/rehearsal knows the algorithm'],
  [/^minisearch$/, ['lib/search'], 'only lib/search knows the engine; pages ask the worker'],
  [
    /^(wxt|@wxt-dev)\//,
    ['lib/browser', 'lib/messages', 'entrypoints'],
    'only they touch the browser',
  ],
  [/^react(-dom)?(\/|$)/, ['lib/react', 'components', 'components/ui', 'entrypoints'], 'no React'],
  [
    /^#i18n$/,
    ['lib/locales'],
    'messages come through lib/locales/i18n: its types look one key up, not all of them',
  ],
];

/** Globals, where they may be named, and why not elsewhere. */
const globals: [names: RegExp, allowed: RegExp, why: string][] = [
  [
    /^(chrome|browser)$/,
    /^(lib\/browser|lib\/messages|entrypoints)\//,
    'only lib/browser, lib/messages and entrypoints touch the browser',
  ],
  [
    /^(fetch|XMLHttpRequest|WebSocket|EventSource)$/,
    /^(lib\/sync\/transports|entrypoints\/gather[^/]*)/,
    'fetch only in lib/sync/transports and the gather reader',
  ],
  [
    /^(document|window)$/,
    /^(lib\/react|components|entrypoints)\//,
    'document and window are handed to lib as arguments',
  ],
];

const pure =
  /^lib\/(domain|extract|readiness|linking|thread|rehearsal|reminders|exchange|brief|search)\//;
const registries =
  /^lib\/(extract\/rules|extract\/sites|readiness\/rules|linking\/signals|sync\/transports|exchange\/formats|brief\/sheets|store\/migrations|domain\/findings|search\/tables)\//;

/** Everything in which a file reaches further than ARCHITECTURE lets it, a sentence each. */
export function findTrespasses(source: Source): string[] {
  const at = (start: number) => placeOf(source.path, source.text, start);
  const imports = [...source.imports, ...source.reexports];
  return [
    ...imports.flatMap((one) => complaintsAbout(source.path, one).map((why) => [one.start, why])),
    ...source.reexports.map(({ start }) => [start, 'no barrels: import from where it is defined']),
    ...freeNames(source.program).flatMap(({ name, start }) =>
      globals
        .filter(([names, allowed]) => names.test(name) && !allowed.test(source.path))
        .map(([, , why]) => [start, `\`${name}\`: ${why}`]),
    ),
    ...(pure.test(source.path) ? impurities(source.program) : []),
  ].map(([start, why]) => `${at(Number(start))} ${why}`);
}

function complaintsAbout(path: string, { from, typesOnly }: Import): string[] {
  const own = areaOf(path);
  const target = targetOf(path, from);
  if (target === null) return complaintsAboutPackage(own, from);
  const other = areaOf(target);
  const complaints: string[] = [];
  if (own && other && other !== own && areas[own] && !areas[own].includes(other)) {
    complaints.push(`${own} → ${other}: the arrow points the other way`);
  }
  if (own === 'lib/extract' && other === 'lib/domain' && !typesOnly) {
    complaints.push('lib/extract imports lib/domain as types only: the rest is sent into the page');
  }
  if (own === 'components' && /^lib\/store\/queries\//.test(target) && !typesOnly) {
    complaints.push('components read only through lib/react');
  }
  if (isSibling(path) && isSibling(target)) {
    complaints.push('siblings meet in the index, never by importing each other');
  }
  return complaints;
}

function complaintsAboutPackage(own: string | undefined, from: string): string[] {
  return owners
    .filter(([pattern, allowed]) => pattern.test(from) && !(own && allowed.includes(own)))
    .map(([, , why]) => `${from} in ${own}: ${why}`);
}

const isSibling = (path: string): boolean =>
  registries.test(path) && !/\/(index|define-[^/]*)(\.ts)?$/.test(path);

function areaOf(path: string): string | undefined {
  if (path.startsWith('entrypoints/')) return 'entrypoints';
  return Object.keys(areas).find((area) => path.startsWith(`${area}/`));
}

/** The path a project's own import leads to; null for a package. */
function targetOf(path: string, from: string): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : null;
}

function impurities(program: SyntaxNode): [number, string][] {
  const clock = 'the clock is an argument';
  const chance = 'chance and ids are arguments';
  const found: [number, string][] = freeNames(program).flatMap(({ name, start }) => {
    if (/^(performance|setTimeout|setInterval)$/.test(name)) return [[start, clock]];
    return name === 'crypto' ? [[start, chance]] : [];
  });
  for (const { node } of nodesOf(program)) {
    const { type, start } = node;
    const called = nameOf(type === 'MemberExpression' ? node['object'] : node['callee']);
    const member = nameOf(node['property']);
    if (type === 'NewExpression' && called === 'Date' && isEmpty(node['arguments'])) {
      found.push([start, clock]);
    }
    if (type === 'MemberExpression' && called === 'Date' && member === 'now') {
      found.push([start, clock]);
    }
    if (type === 'MemberExpression' && called === 'Math' && member === 'random') {
      found.push([start, chance]);
    }
  }
  return found;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}
