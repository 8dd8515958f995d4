import nlp from 'compromise';
import type { BlockLine } from './block-lines.ts';
import type { NameAt } from './leaders-in-lines.ts';

const BETWEEN_LINES = '\n\n';

interface Found {
  text: string;
  offset: { start: number };
}

/** The people compromise finds. It knows English: in other languages it sees fewer, and odd ones. */
export function namesByCompromise(lines: readonly BlockLine[]): NameAt[] {
  const text = lines.map((line) => line.text).join(BETWEEN_LINES);
  // Its types leave the shape of `json` open; with `offset` it is this one.
  const people = nlp(text).people().json({ offset: true }) as Found[];
  const starts = startsOf(lines);
  return people.flatMap(({ text: spelled, offset }) => {
    const name = tidy(spelled);
    const line = starts.findLastIndex((start) => start <= offset.start);
    const start = lines[line]?.text.indexOf(name, offset.start - (starts[line] ?? 0)) ?? -1;
    return start < 0 ? [] : [{ name, line, start, end: start + name.length }];
  });
}

/** It leaves the marks on, and takes "Name – President" for a name with an honorific. */
const tidy = (spelled: string): string =>
  (spelled.split(/,|\s+[–—|-]\s+/)[0] ?? '').replace(/^\P{L}+|(?:['’]s)?\P{L}*$/gu, '');

function startsOf(lines: readonly BlockLine[]): number[] {
  let next = 0;
  return lines.map(({ text }) => {
    const start = next;
    next += text.length + BETWEEN_LINES.length;
    return start;
  });
}
