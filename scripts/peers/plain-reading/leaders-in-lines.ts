import type { Prediction } from '../prediction.ts';
import type { BlockLine } from './block-lines.ts';
import { isTitle, wordsIn } from './title-words.ts';

/** A person's name somewhere in the lines. */
export interface NameAt {
  name: string;
  /** Which line. */
  line: number;
  /** Where in its text the name ends, and where it starts. */
  start: number;
  end: number;
}

type Leader = Prediction['leaders'][number];

/**
 * Whoever stands beside a leader's title: behind the name in its line ("Name, Title", "Name is the
 * title of"), in the line below, in front of the name ("Chief Executive Name"), or in the line above.
 */
export function leadersIn(lines: readonly BlockLine[], names: readonly NameAt[]): Leader[] {
  const found = new Map<string, Leader>();
  for (const at of names) {
    const title = titleBeside(lines, at);
    if (title && wordsIn(at.name) > 1 && !found.has(at.name))
      found.set(at.name, { name: at.name, title });
  }
  return [...found.values()];
}

function titleBeside(lines: readonly BlockLine[], { line, start, end }: NameAt) {
  const text = lines[line]?.text ?? '';
  const before = text.slice(0, start).trim();
  const behind = /^\s*(?:[,:–—|(-]|is (?:our|the|a)\b|is\b)\s*([^,.;|)]+)/.exec(
    text.slice(end),
  )?.[1];
  const isAlone = text.slice(end).trim() === '';
  const below = isAlone ? lines[line + 1]?.text : undefined;
  const inFront = wordsIn(before) <= 4 ? before : undefined;
  const above = isAlone && before === '' ? lines[line - 1]?.text : undefined;
  return [behind, below, inFront, above]
    .find((near) => near !== undefined && isTitle(near))
    ?.trim();
}
