import { isNode, nodesOf, type Source } from './parse-source.ts';
import { quasisOf } from './strings.ts';

export interface MessageUse {
  unused: string[];
  /** Asked for by `i18n.t('…')`, and not there. */
  missing: string[];
}

/**
 * A key counts as used when it is written out, or when a template such as `kind.${code}` leads to
 * it and what would have to be filled in is written somewhere: `l${rank}`, `'owns-it'`, `ownsIt:`.
 */
export function findMessageUse(keys: readonly string[], sources: readonly Source[]): MessageUse {
  const words = sources.map(wordsOf);
  // A rule's id, `mission/formula`, is the key `missionFormula`.
  const codes = words.flatMap(({ literals }) => literals);
  const written = new Set(codes.flatMap((code) => [code, code.replace('/', '-')]));
  const templates = words.flatMap((one) => one.templates).filter(([head]) => head);
  const patterns = templates.map(patternOf);
  const isWritten = (part: string): boolean =>
    written.has(part) ||
    written.has(part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)) ||
    patterns.some((pattern) => pattern.test(part));
  const leadsTo = (pattern: RegExp, key: string): boolean =>
    pattern.exec(key)?.slice(1).every(isWritten) ?? false;
  const keyed = templates.filter(([head = '']) => /^\w+\./.test(head)).map(patternOf);
  const isUsed = (key: string): boolean =>
    written.has(key) || keyed.some((pattern) => leadsTo(pattern, key));
  const asked = new Set(words.flatMap((one) => one.asked));
  return {
    unused: keys.filter((key) => !isUsed(key)),
    missing: [...asked].filter((key) => !keys.includes(key)),
  };
}

function patternOf(quasis: readonly string[]): RegExp {
  return new RegExp(`^${quasis.map((part) => escaped(part)).join('(.+)')}$`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Words {
  /** Strings and property names. */
  literals: string[];
  templates: string[][];
  /** First arguments of `i18n.t`. */
  asked: string[];
}

function wordsOf({ program }: Source): Words {
  const words: Words = { literals: [], templates: [], asked: [] };
  for (const { node } of nodesOf(program)) {
    const value = node['value'];
    if (node.type === 'Literal' && typeof value === 'string') words.literals.push(value);
    if (node.type === 'TemplateLiteral') words.templates.push(quasisOf(node));
    if (node.type === 'Property' && isNode(node['key'])) {
      const { name } = node['key'];
      if (typeof name === 'string') words.literals.push(name);
    }
    const callee = node['callee'];
    const [first] = Array.isArray(node['arguments']) ? node['arguments'] : [];
    if (!isNode(callee) || !isNode(first) || typeof first['value'] !== 'string') continue;
    const { object, property } = callee;
    if (!isNode(object) || !isNode(property)) continue;
    if (object['name'] === 'i18n' && property['name'] === 't') words.asked.push(first['value']);
  }
  return words;
}
