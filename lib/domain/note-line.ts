import { LINE_MAX } from './base';
import { findDuePhrase } from './due-phrase';
import type { NoteMark } from './note-mark';
import { findNowAndTarget } from './now-and-target';

/** What a marked line says, as far as that is sure. */
export interface NoteLine {
  /** At most `LINE_MAX`; empty while nothing is written. */
  text: string;
  currentState?: string;
  targetState?: string;
  dueAt?: number;
}

const cut = (text: string): string => text.slice(0, LINE_MAX).trim();

/** Without a stretch that is said elsewhere, unless hardly anything would be left. */
const without = (text: string, { start, end }: { start: number; end: number }): string => {
  const before = text.slice(0, start).replace(/[\s,;:–(-]+$/, '');
  const after = text.slice(end).replace(/^[\s.,;:)–-]+/, '');
  if (before !== '' && after !== '') return text;
  const rest = before || after;
  return /\p{L}{2,}/u.test(rest) ? rest : text;
};

const objectiveOf = (text: string): NoteLine => {
  const pair = findNowAndTarget(text);
  if (!pair) return { text };
  return { text: without(text, pair), currentState: pair.now, targetState: pair.target };
};

const promiseOf = (text: string, now: number): NoteLine => {
  const due = findDuePhrase(text, now);
  return due ? { text: without(text, due), dueAt: due.dueAt } : { text };
};

const QUOTED = /^["“”„«»‚‘’']+\s*|\s*["“”„«»‚‘’']+$/gu;

/** Reads one line that was marked. `now` is the instant it was written: "Friday" is the next one. */
export const parseNoteLine = (mark: NoteMark, line: string, now: number): NoteLine => {
  const text = line.replace(/\s+/g, ' ').trim();
  const read = (): NoteLine => {
    if (mark === 'objective') return objectiveOf(text);
    if (mark === 'promise') return promiseOf(text, now);
    if (mark === 'quote') return { text: text.replace(QUOTED, '') };
    return { text };
  };
  const parsed = read();
  return { ...parsed, text: cut(parsed.text) };
};
