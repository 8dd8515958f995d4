import type { Result } from '@/lib/domain/result';
import { starredLine } from '@/lib/domain/starred';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';
import { getSeat } from './save-notes';

// What is pressed while somebody is on air: kept at once, so that a panel that dies takes nothing along.

/** A question was asked in this round, or was not after all. */
export const markAsked = (store: Store, id: string, roundId: string, asked: boolean) =>
  writeIntents(store, [
    intend.set('questions', id, 'status', asked ? 'asked' : 'planned'),
    intend.set('questions', id, 'askedInRoundId', asked ? roundId : undefined),
  ]);

/** A proposal was said in this round, or was not after all. */
export const markSaid = (store: Store, id: string, roundId: string, said: boolean) =>
  writeIntents(store, [
    intend.set('proposals', id, 'presentedInRoundId', said ? roundId : undefined),
  ]);

/** Keeps the moment as an empty line of the notes on whoever is talked to. Resolves to when it was. */
export const starMoment = (store: Store, seatId: string): Promise<Result<number, StoreProblem>> =>
  write(store, async () => {
    const { notes = '' } = await getSeat(store, seatId);
    const at = store.now();
    const insert = `${notes === '' || notes.endsWith('\n') ? '' : '\n'}${starredLine(at)}`;
    const splice = { at: notes.length, remove: 0, insert };
    return { intents: [intend.splice('participants', seatId, 'notes', splice)], value: at };
  }, ['participants']);
