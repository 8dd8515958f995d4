import { LINE_MAX } from './base';
import type { Person } from './person';
import { fail, ok, type Result } from './result';
import { titleFunction } from './seniority/job-function';
import { rankTitle } from './seniority/rank-title';

/** What is typed to add somebody: "name, title", or a name alone. */
export interface PersonLine {
  name: string;
  title?: string;
}

export type PersonLineProblem = 'empty' | 'no-name' | 'too-long';

// A tab or line break comes with text pasted from a table or a signature. A hyphen needs a blank
// on both sides (Jean-Luc), a middle dot too (the Catalan Gal·la). Arabic and Chinese have commas
// of their own.
const SEPARATOR = /[,،，;|•\t\n]|\s[–·-]\s|—/g;

/** Degrees and generations after a name belong to it: "Ana Ruiz, PhD, CFO". */
const AFTER_NAME = new RegExp(
  `^(?:${[
    /jr|sr|i{2,3}|iv|esq|obe|cbe/,
    /ph\.? ?d|m\.?b\.?a|m\.?sc|b\.?sc|ll\.?[bm]/,
    /cpa|cfa|cissp|pmp|s?phr/,
  ]
    .map((list) => list.source)
    .join('|')})\\.?$`,
  'i',
);
/** A physician when more follows, else a managing director. */
const MAYBE_AFTER_NAME = /^m\.?d\.?$/i;

const looksLikeTitle = (text: string): boolean =>
  rankTitle(text).level > 0 || titleFunction(text) !== 'other';

/** Where brackets are open, nothing separates: "Bo Lind (CFO, Nordics)". */
const isInBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

const belongsToName = (segment: string, isLast: boolean): boolean =>
  AFTER_NAME.test(segment) || (!isLast && MAYBE_AFTER_NAME.test(segment));

/** "Lind, Bo, CFO" is a surname, a given name and a title. */
const isGivenName = (surname: string, segment: string, rest: string): boolean =>
  /^\S+$/.test(surname) && !looksLikeTitle(segment) && rankTitle(rest).level > 0;

const splitAtSeparator = (line: string): [name: string, title: string] | null => {
  const separators = [...line.matchAll(SEPARATOR)]
    .map(({ index, 0: sign }) => ({ start: index, end: index + sign.length, sign }))
    .filter(({ start }) => !isInBrackets(line.slice(0, start)));
  for (const [position, { start, end, sign }] of separators.entries()) {
    const name = line.slice(0, start).trim();
    const next = separators[position + 1];
    const segment = line.slice(end, next?.start).trim();
    const rest = next ? line.slice(next.end) : '';
    if (belongsToName(segment, !next)) continue;
    if (sign === ',' && isGivenName(name, segment, rest)) continue;
    return [name, line.slice(end)];
  }
  return null;
};

/** "Bo Lind (CFO)", unless the brackets hold a nickname, pronouns or a place. */
const splitAtBrackets = (line: string): [name: string, title: string] | null => {
  const [, name, title] = /^([^()]+)\(([^()]+)\)$/.exec(line) ?? [];
  return name && title && looksLikeTitle(title) ? [name, title] : null;
};

/** "CFO: Bo Lind" and "Bo Lind: CFO", where exactly one side is a title. */
const splitAtColon = (line: string): [name: string, title: string] | null => {
  const [, left, right] = /^([^:]+):\s+(.+)$/.exec(line) ?? [];
  if (!left || !right) return null;
  const [isTitle, isOtherTitle] = [rankTitle(left).level > 0, rankTitle(right).level > 0];
  if (isTitle === isOtherTitle) return null;
  return isTitle ? [right, left] : [left, right];
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads one typed line. Every word of it ends up in the name or in the title. */
export const parsePersonLine = (typed: string): Result<PersonLine, PersonLineProblem> => {
  const line = typed
    .replace(/[^\S\t\n]+/g, ' ')
    .trim()
    // The bullet of a pasted list.
    .replace(/^[-–—•*·] /, '');
  if (line === '') return fail('empty');
  // Longer than any two fields: not worth parting.
  if (line.length > 2 * LINE_MAX + 3) return fail('too-long');
  const parted = splitAtSeparator(line) ??
    splitAtColon(line) ??
    splitAtBrackets(line) ?? [line, ''];
  const [name, title] = [oneLine(parted[0]), oneLine(parted[1])];
  if (!/[\p{L}\p{N}]/u.test(name)) return fail('no-name');
  if (name.length > LINE_MAX || title.length > LINE_MAX) return fail('too-long');
  return ok({ name, ...(title && { title }) });
};

export type PersonFields = Pick<
  Person,
  'name' | 'title' | 'level' | 'levelConf' | 'levelSource' | 'function'
>;

/** A new person's fields, with what the title tells. A level no rule knows is 0: ask the person. */
export const newPersonFields = (name: string, title?: string): PersonFields => {
  const { level, confidence } = rankTitle(title ?? '');
  return {
    name: name.trim(),
    ...(title?.trim() && { title: title.trim() }),
    level,
    levelConf: confidence === 'none' ? 'low' : confidence,
    levelSource: 'rule',
    function: titleFunction(title ?? ''),
  };
};
