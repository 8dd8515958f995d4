import * as z from 'zod/mini';
import { base, EntityType, Id, Line, Ms, Prose, Reaction } from './base';

export const Topic = z.object({
  id: Id,
  text: Line,
  reaction: z.optional(Reaction),
  toward: z.optional(Id),
});

/**
 * Which stretch of the notes became which record; `note`: it was read and stays a note. Offsets are
 * UTF-16 code units.
 */
export const NoteLink = z.object({
  id: Id,
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  type: z.union([EntityType, z.literal('note')]),
  /** Every type but `note` has one. */
  targetId: z.optional(Id),
});
export type NoteLink = z.infer<typeof NoteLink>;

/** One person's seat in one round. */
export const Participant = z.object({
  ...base,
  roundId: Id,
  personId: Id,
  slotStart: z.optional(Ms),
  slotMin: z.optional(z.number().check(z.positive())),
  attended: z.optional(z.boolean()),
  notes: z.optional(Prose),
  reaction: z.optional(Reaction),
  topics: z.array(Topic),
  noteLinks: z.array(NoteLink),
  openQuestion: z.optional(Prose),
});
export type Participant = z.infer<typeof Participant>;
