import { cleanText } from './text';

/** Something a JSON-LD block describes. */
export interface LdNode {
  /** Its `@type`s without address: `Person`, not `http://schema.org/Person`. */
  types: readonly string[];
  /** Own properties, as parsed. Read through `ldText` and `ldNodes` only. */
  value: object;
  /** Where it stands in the block, such as `$.founder[0]`. */
  path: string;
  /** The property it is the value of, such as `founder`; empty at the top. */
  role: string;
}

const DEPTH_MAX = 64;
const NODES_MAX = 2_000;
const PROSE_MAX = 100_000;
const ARRAY_MAX = 500;
/** Objects and lists of one block, whether they say what they are or not. */
const WAITING_MAX = 20_000;

/** Nesting counted on the text itself: `JSON.parse` would recurse. */
export const jsonDepth = (json: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
};

const parseBlock = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // Broken JSON-LD is common, and nobody's fault here.
    return null;
  }
};

/** A property of a page's object: own ones only, whatever the page calls them. */
const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, ARRAY_MAX) : [value];

/** A key may hold anything, and a path is shown. */
const stepInto = (path: string, key: string): string =>
  `${path}.${cleanText(key.slice(0, 100))}`.slice(0, 300);

const typesOf = (value: object): string[] =>
  asList(own(value, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(0, 200).replace(/^.*[/#:]/, ''));

interface LdReading {
  nodes: LdNode[];
  /** There is more than was looked at. */
  partial: boolean;
}

const describe = (root: unknown): LdReading => {
  const nodes: LdNode[] = [];
  const waiting = [{ value: root, path: '$', role: '' }];
  let partial = false;
  const first = <Of>(list: readonly Of[]): readonly Of[] => {
    partial ||= list.length > ARRAY_MAX;
    return list.slice(0, ARRAY_MAX);
  };
  // The list grows while it is gone through; taking its first away each time would be quadratic.
  for (const { value, path, role } of waiting) {
    if (nodes.length >= NODES_MAX || waiting.length > WAITING_MAX) return { nodes, partial: true };
    if (Array.isArray(value)) {
      for (const [index, member] of first<unknown>(value).entries())
        waiting.push({ value: member, path: `${path}[${index}]`, role });
    } else if (typeof value === 'object' && value !== null) {
      const types = typesOf(value);
      if (types.length > 0) nodes.push({ types, value, path, role });
      for (const key of first(Object.keys(value))) {
        const inner = own(value, key);
        if (typeof inner === 'object' && inner !== null)
          waiting.push({ value: inner, path: stepInto(path, key), role: key });
      }
    }
  }
  return { nodes, partial };
};

/**
 * Everything with a `@type` in the page's JSON-LD blocks, outermost first. Hostile blocks are left
 * out: then `partial`.
 */
export const readJsonLd = (blocks: readonly string[]): LdReading => {
  const nodes: LdNode[] = [];
  let partial = false;
  for (const json of blocks) {
    const tooDeep = jsonDepth(json) > DEPTH_MAX;
    const read = describe(tooDeep ? null : parseBlock(json));
    partial ||= tooDeep || read.partial;
    nodes.push(...read.nodes);
    if (nodes.length >= NODES_MAX) return { nodes: nodes.slice(0, NODES_MAX), partial: true };
  }
  return { nodes, partial };
};

/** A text property; of several the first. Null when absent, empty or not a text. */
export const ldText = (node: LdNode, key: string): string | null => {
  const [first] = asList(own(node.value, key));
  if (typeof first !== 'string') return null;
  const text = cleanText(first.slice(0, 4_000));
  return text === '' ? null : text;
};

/** A longer text property with its markup, or several texts under each other. Null when it is none. */
export const ldProse = (node: LdNode, key: string): string | null => {
  const texts = asList(own(node.value, key)).filter((text) => typeof text === 'string');
  const prose = texts.join('\n').slice(0, PROSE_MAX).trim();
  return prose === '' ? null : prose;
};

const asCount = (value: unknown): string | null => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && /^\d[\d.,' –-]{0,20}\+?$/.test(value) ? value : null;
};

/** A number, or a `QuantitativeValue` that is one or lies between two. Null for anything else. */
export const ldCount = (node: LdNode, key: string): string | null => {
  const [first] = asList(own(node.value, key));
  if (typeof first !== 'object' || first === null) return asCount(first);
  const from = asCount(own(first, 'minValue'));
  const to = asCount(own(first, 'maxValue'));
  return asCount(own(first, 'value')) ?? (from && to ? `${from}–${to}` : null);
};

export const isLdType = (node: LdNode, types: RegExp): boolean =>
  node.types.some((type) => types.test(type));
