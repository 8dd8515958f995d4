import { findDuePhrase } from './due-phrase';
import type { InterviewRound } from './interview-round';
import { namedPerson } from './named-person';
import { parseNoteLine } from './note-line';
import type { Person } from './person';

export type NewPromise = Pick<
  InterviewRound['commitments'][number],
  'text' | 'toPersonId' | 'dueAt'
>;

/** A part that is a day and nothing else: "22 Nov", "Friday", "by the 22nd". */
const dayOf = (part: string, now: number): number | undefined => {
  for (const said of [part, `by ${part}`]) {
    const due = findDuePhrase(said, now);
    if (due && due.start === 0 && due.end === said.length) return due.dueAt;
  }
  return undefined;
};

/**
 * Reads "Send the checklist, Mara, 22 Nov": behind the promise, between commas, to whom and by when,
 * in either order. A part that is neither stays a part of the promise.
 */
export const parsePromiseLine = (
  line: string,
  people: readonly Pick<Person, 'id' | 'name'>[],
  now: number,
): NewPromise => {
  const parts = line.split(/\s*,\s*/).filter((part) => part !== '');
  const said: Omit<NewPromise, 'text'> = {};
  while (parts.length > 1) {
    const part = parts.at(-1) ?? '';
    const dueAt = said.dueAt === undefined ? dayOf(part, now) : undefined;
    const whom = said.toPersonId === undefined ? namedPerson(people, part) : undefined;
    if (dueAt !== undefined) said.dueAt = dueAt;
    else if (whom) said.toPersonId = whom.id;
    else break;
    parts.pop();
  }
  const { text, dueAt } = parseNoteLine('promise', parts.join(', '), now);
  return { ...(dueAt !== undefined && { dueAt }), ...said, text };
};
