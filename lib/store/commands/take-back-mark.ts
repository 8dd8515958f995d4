import type { InterviewRound } from '@/lib/domain/interview-round';
import type { NoteLink } from '@/lib/domain/participant';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { companionsOf, type RecordRef } from '../queries/companions';
import { type Store, write } from '../write';
import type { Seat } from './become-record';
import { getSeat } from './save-notes';

/** What went when words became just a note again, so that it can be brought back. */
export interface TakenMark {
  participantId: string;
  roundId: string;
  refs: RecordRef[];
  promise?: InterviewRound['commitments'][number];
  /** Where the record stays, because it does not rest on these words alone. */
  link?: NoteLink;
}

const tables = {
  keyPoint: 'keyPoints',
  objective: 'objectives',
  obstacle: 'obstacles',
  question: 'questions',
  finding: 'findings',
} as const satisfies Partial<Record<NoteLink['type'], RecordRef['table']>>;

const isDeletable = (type: NoteLink['type']): type is keyof typeof tables => type in tables;

/** A fact that was read on a page too is not only this note's. */
const restsOnNoteAlone = async ({ database }: Store, { type, targetId = '' }: NoteLink) => {
  if (type !== 'finding') return true;
  const fact = await database.findings.get(targetId);
  return fact !== undefined && fact.reader === 'heard' && fact.clipIds.length === 0;
};

const takenOf = async (
  store: Store,
  { participantId, roundId }: Seat,
  link: NoteLink,
): Promise<TakenMark> => {
  const { type, targetId = '' } = link;
  const none = { participantId, roundId, refs: [] };
  if (type === 'commitment') {
    const round = await store.database.rounds.get(roundId);
    const promise = round?.commitments.find(({ id }) => id === targetId);
    return { ...none, ...(promise && { promise }) };
  }
  if (!isDeletable(type) || !(await restsOnNoteAlone(store, link))) return { ...none, link };
  const row: { deletedAt?: number } | undefined = await store.database
    .table(tables[type])
    .get(targetId);
  if (!row || !isAlive(row)) return none;
  const companions = await companionsOf(store.database, tables[type], [targetId]);
  return { ...none, refs: [{ table: tables[type], id: targetId }, ...companions] };
};

const takes = ({ participantId, roundId, refs, promise, link }: TakenMark): Intent[] => [
  ...refs.map(({ table, id }) => intend.delete(table, id)),
  ...(promise
    ? [intend.remove('rounds', { id: roundId, list: 'commitments', entryId: promise.id })]
    : []),
  ...(link
    ? [intend.remove('participants', { id: participantId, list: 'noteLinks', entryId: link.id })]
    : []),
];

/**
 * Marked words are just a note again, and the record they became goes. The link stays where it leads to
 * what was deleted: brought back, the words are marked again. Null where there was no such mark.
 */
export const takeBackMark = (
  store: Store,
  seat: Seat,
  linkId: string,
): Promise<Result<TakenMark | null, StoreProblem>> =>
  write(store, async () => {
    const { noteLinks } = await getSeat(store, seat.participantId);
    const link = noteLinks.find(({ id }) => id === linkId);
    if (!link) return { intents: [], value: null };
    const taken = await takenOf(store, seat, link);
    return { intents: takes(taken), value: taken };
  });

/** Takes back a `takeBackMark`. */
export const giveBackMark = (
  store: Store,
  { participantId, roundId, refs, promise, link }: TakenMark,
): Promise<Result<undefined, StoreProblem>> => {
  const intents = refs.map(({ table, id }) => intend.restore(table, id));
  if (promise) intents.push(intend.add('rounds', roundId, 'commitments', promise));
  if (link) intents.push(intend.add('participants', participantId, 'noteLinks', link));
  return write(store, async () => ({ intents, value: undefined }));
};
