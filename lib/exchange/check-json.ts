import type { JsonProblem } from '@/lib/domain/file-problem';

/** What a file may hold before anything of it is built in memory. */
export interface JsonLimits {
  /** Lists and objects inside each other. */
  depth: number;
  /** Values in all: texts, numbers, lists, objects. */
  values: number;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

const lineAt = (text: string, position: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
};

/** Where the text that begins at `start` ends, its closing quote; -1 where it never does. */
const endOfText = (json: string, start: number): number => {
  for (let at = json.indexOf('"', start + 1); at !== -1; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
};

/** The name as it is meant: `"\u0061"` is `"a"`. */
const nameOf = (quoted: string): string => {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted; // `JSON.parse` refuses the whole for it later
  }
};

/** The names an object has said so far; null stands for a list. */
type Level = Set<string> | null;

/**
 * Looks a text over before `JSON.parse` builds anything: how deep and how much it is, and whether an
 * object says one name twice. What else is wrong with it the parser says.
 */
export const checkJson = (json: string, limits: JsonLimits): JsonProblem | null => {
  const levels: Level[] = [];
  let values = 0;
  // In an object the first text after `{` or `,` is a name.
  let isName = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(json, at);
      if (end === -1) return { code: 'broken', line: lineAt(json, at) };
      const names = levels.at(-1);
      if (isName && names) {
        const name = nameOf(json.slice(at, end + 1));
        if (names.has(name)) return { code: 'double-name', line: lineAt(json, at), name };
        names.add(name);
      }
      isName = false;
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (levels.length === limits.depth) return { code: 'too-deep', line: lineAt(json, at) };
      levels.push(code === OPEN_OBJECT ? new Set() : null);
      isName = code === OPEN_OBJECT;
      values += 1;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (levels.length === 0) return { code: 'broken', line: lineAt(json, at) };
      levels.pop();
      isName = false;
    } else if (code === COMMA) {
      isName = levels.at(-1) instanceof Set;
      values += 1;
    } else if (code === COLON) isName = false;
    if (values > limits.values) return { code: 'too-many' };
  }
  return levels.length > 0 ? { code: 'broken', line: lineAt(json, json.length) } : null;
};
