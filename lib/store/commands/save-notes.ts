import type { MarkedStretch, Noted } from '@/lib/domain/noted';
import { moveStretch, type Splice, spliceBetween } from '@/lib/domain/noted-text';
import type { NoteLink, Participant } from '@/lib/domain/participant';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import { type StoreProblem, StoreRefusal } from '../problem';
import { type Store, write } from '../write';
import { becomeRecord, NOTED_TABLES, type Seat } from './become-record';

/** Somebody's seat, which must be there. For use inside a `write`. */
export const getSeat = async ({ database }: Store, id: string): Promise<Participant> => {
  const seat = await database.participants.get(id);
  if (!seat || !isAlive(seat))
    throw new StoreRefusal({ code: 'missing', table: 'participants', id });
  return seat;
};

/** Puts a link where its words stand now. */
const moved = (seatId: string, link: NoteLink, to: { start: number; end: number }): Intent[] =>
  (['start', 'end'] as const)
    .filter((side) => link[side] !== to[side])
    .map((side) => {
      const at = { id: seatId, list: 'noteLinks' as const, entryId: link.id };
      return intend.change('participants', at, side, to[side]);
    });

/** Links that another page has made meanwhile move with their words too. */
const movedLinks = (
  seat: Participant,
  { text, stretches }: Noted,
  splice: Splice | null,
): Intent[] =>
  seat.noteLinks.flatMap((link) => {
    const here = stretches.find(({ id }) => id === link.id);
    return moved(seat.id, link, here ?? (splice ? moveStretch(link, splice, text) : link));
  });

const written = async (
  store: Store,
  seat: Seat,
  participant: Participant,
  { id, start, end, becomes, words }: MarkedStretch & { words: string },
): Promise<Intent[]> => {
  if (!becomes) return [];
  const became = await becomeRecord(store, seat, becomes, words);
  if (!became) return [];
  const { intents, type, targetId } = became;
  const isKnown = participant.noteLinks.some((link) => link.id === id);
  const link = { id, start, end, type, targetId };
  return isKnown
    ? intents
    : [...intents, intend.add('participants', participant.id, 'noteLinks', link)];
};

/**
 * Keeps somebody's notes word for word, and with them, in one transaction, what their marked lines
 * become: record and link. A line whose writing is over only moves its link; its record stays as it is.
 */
export const saveNotes = (
  store: Store,
  seat: Seat,
  noted: Noted,
): Promise<Result<undefined, StoreProblem>> =>
  write(
    store,
    async () => {
      const participant = await getSeat(store, seat.participantId);
      const splice = spliceBetween(participant.notes ?? '', noted.text);
      const intents: Intent[] = splice
        ? [intend.splice('participants', participant.id, 'notes', splice)]
        : [];
      intents.push(...movedLinks(participant, noted, splice));
      for (const stretch of noted.stretches) {
        const words = noted.text.slice(stretch.start, stretch.end);
        intents.push(...(await written(store, seat, participant, { ...stretch, words })));
      }
      return { intents, value: undefined };
    },
    NOTED_TABLES,
  );
