import * as z from 'zod/mini';
import { Id } from './base';
import { NOTE_MARKS } from './note-mark';
import { linesOf, moveStretch, type Splice, spliceBetween, spliceText } from './noted-text';
import type { NoteLink } from './participant';

const offset = z.int().check(z.nonnegative());

/** A marked stretch of the notes; its id is that of the note link. */
export const MarkedStretch = z.object({
  id: Id,
  start: offset,
  end: offset,
  /** While its line is being written: the record follows the words. Later it does not. */
  becomes: z.optional(z.object({ mark: z.enum(NOTE_MARKS.map(({ mark }) => mark)), targetId: Id })),
});
export type MarkedStretch = z.infer<typeof MarkedStretch>;

/** Somebody's notes as they are being written; what a draft holds. */
export const Noted = z.object({ text: z.string(), stretches: z.array(MarkedStretch) });
export type Noted = z.infer<typeof Noted>;

/** The notes as they are kept. */
export const notedOf = (notes: string | undefined, links: readonly NoteLink[]): Noted => ({
  text: notes ?? '',
  stretches: links.map(({ id, start, end }) => ({ id, start, end })),
});

/** The notes after one change; every mark stays with its words. */
export const changeNoted = ({ text, stretches }: Noted, splice: Splice): Noted => {
  const after = spliceText(text, splice);
  return { text: after, stretches: stretches.map((one) => moveStretch(one, splice, after)) };
};

/** The notes with what a line says replaced by what was typed there. */
export const retypeLine = (noted: Noted, number: number, typed: string): Noted => {
  const line = linesOf(noted.text, noted.stretches)[number];
  const splice = line && spliceBetween(line.text, typed);
  return splice ? changeNoted(noted, { ...splice, at: splice.at + line.start }) : noted;
};

const settledStretch = ({ becomes: _, ...settled }: MarkedStretch): MarkedStretch => settled;

/** The marks whose lines nobody is writing any more. `inHand` is the line somebody is in. */
export const leftStretches = ({ text, stretches }: Noted, inHand: number | null): Set<string> => {
  const line = inHand === null ? undefined : linesOf(text, stretches)[inHand];
  const left = stretches.filter(
    ({ id, becomes }) => becomes && !line?.stretches.some((one) => one.id === id),
  );
  return new Set(left.map(({ id }) => id));
};

/** From now on no record follows these words. */
export const settleNoted = (noted: Noted, ids: ReadonlySet<string>): Noted => {
  if (!noted.stretches.some(({ id, becomes }) => becomes && ids.has(id))) return noted;
  const stretches = noted.stretches.map((one) => (ids.has(one.id) ? settledStretch(one) : one));
  return { ...noted, stretches };
};

/** A draft whose words are stored has done its work; only what never became a record still waits. */
export const takeUpDraft = (draft: Noted, stored: Noted): Noted => {
  if (draft.text !== stored.text) return draft;
  const isKept = ({ id }: MarkedStretch) => stored.stretches.some((one) => one.id === id);
  const stretches = draft.stretches.map((one) => (isKept(one) ? settledStretch(one) : one));
  return { ...draft, stretches };
};

/** What a draft held, unless it is none of ours. */
export const parseNotedDraft = (draft: string): Noted | null => {
  try {
    const parsed = Noted.safeParse(JSON.parse(draft));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // half written
  }
};
