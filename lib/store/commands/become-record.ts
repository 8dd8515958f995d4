import { blanks } from '@/lib/domain/blank';
import { guessKind } from '@/lib/domain/guess-kind';
import { dedupeKey, findingId } from '@/lib/domain/ids';
import { type NoteLine, parseNoteLine } from '@/lib/domain/note-line';
import type { NoteMark } from '@/lib/domain/note-mark';
import type { NoteLink } from '@/lib/domain/participant';
import { passageStatement } from '@/lib/domain/waiting-clip';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import type { Store } from '../write';
import { rankAtEnd } from './entries';

/** Somebody's seat in a round, and what it belongs to. */
export interface Seat {
  participantId: string;
  personId: string;
  roundId: string;
  opportunityId: string;
  companyId: string;
}

/** What a stretch of the notes became. */
export interface Became {
  intents: Intent[];
  type: NoteLink['type'];
  targetId: string;
}

interface Becoming {
  store: Store;
  seat: Seat;
  id: string;
  line: NoteLine;
}

const keyPoint = ({ seat, id, line: { text } }: Becoming, quote?: string): Became => {
  const { opportunityId, personId, roundId } = seat;
  const status = 'stated' as const;
  const fields = { ...blanks.keyPoints, opportunityId, personId, roundId, text, status };
  return {
    type: 'keyPoint',
    targetId: id,
    intents: [
      intend.create('keyPoints', id, { ...fields, ...(quote && { quote }) }),
      intend.set('keyPoints', id, 'text', text),
      intend.set('keyPoints', id, 'quote', quote),
    ],
  };
};

const objective = ({ seat, id, line }: Becoming): Became => {
  const { opportunityId, companyId, personId, roundId } = seat;
  const { text, currentState, targetState } = line;
  const fields = {
    ...{ companyId, opportunityId, roundId, text },
    kind: 'other' as const,
    statedByIds: [personId],
    status: 'stated' as const,
  };
  return {
    type: 'objective',
    targetId: id,
    intents: [
      intend.create('objectives', id, fields),
      intend.set('objectives', id, 'text', text),
      intend.set('objectives', id, 'currentState', currentState),
      intend.set('objectives', id, 'targetState', targetState),
    ],
  };
};

const obstacle = ({ seat, id, line: { text } }: Becoming): Became => {
  const { opportunityId, personId, roundId } = seat;
  const fields = {
    ...{ opportunityId, roundId, text },
    objectiveIds: [],
    statedByIds: [personId],
    status: 'stated' as const,
  };
  const intents = [
    intend.create('obstacles', id, fields),
    intend.set('obstacles', id, 'text', text),
  ];
  return { type: 'obstacle', targetId: id, intents };
};

const question = async ({ store, seat, id, line: { text } }: Becoming): Promise<Became> => {
  const { opportunityId, personId } = seat;
  const { questions } = store.database;
  const all = await questions.where('opportunityId').equals(opportunityId).sortBy('rank');
  const fields = {
    ...{ opportunityId, personId, text },
    from: { type: 'user' as const },
    status: 'planned' as const,
    rank: rankAtEnd(all),
  };
  const intents = [
    intend.create('questions', id, fields),
    intend.set('questions', id, 'text', text),
  ];
  return { type: 'question', targetId: id, intents };
};

const promise = ({ seat, id, line: { text, dueAt } }: Becoming): Became => {
  const at = { id: seat.roundId, list: 'commitments' as const, entryId: id };
  const entry = { id, text, toPersonId: seat.personId };
  return {
    type: 'commitment',
    targetId: id,
    intents: [
      intend.add('rounds', seat.roundId, 'commitments', entry),
      intend.change('rounds', at, 'text', text),
      intend.change('rounds', at, 'dueAt', dueAt),
    ],
  };
};

/** What was heard is a fact like one that was read; said twice, or read before, it is the same one. */
const fact = async ({ store, seat, line }: Becoming): Promise<Became> => {
  const { companyId, roundId, personId } = seat;
  const kind = guessKind(line.text);
  const { text, value } = passageStatement(kind, line.text);
  const key = dedupeKey(kind, text, value);
  const known = await store.database.findings.get({ companyId, dedupeKey: key });
  const id = known?.id ?? findingId(companyId, key);
  const fields = {
    ...{ companyId, kind, text, roundId },
    ...(value && { value }),
    saidById: personId,
    clipIds: [],
    status: 'accepted' as const,
    confidence: 'high' as const,
    reader: 'heard' as const,
    dedupeKey: key,
  };
  return { type: 'finding', targetId: id, intents: [intend.create('findings', id, fields)] };
};

const becomings: Record<NoteMark, (becoming: Becoming) => Became | Promise<Became>> = {
  'key-point': keyPoint,
  objective,
  obstacle,
  question,
  promise,
  quote: (becoming) => keyPoint(becoming, becoming.line.text),
  fact,
};

/** Whether the record was there and has been deleted since. */
const isGone = async ({ database }: Store, mark: NoteMark, id: string) => {
  if (mark === 'promise' || mark === 'fact') return false;
  const tables = {
    'key-point': database.keyPoints,
    quote: database.keyPoints,
    objective: database.objectives,
    obstacle: database.obstacles,
    question: database.questions,
  };
  const row = await tables[mark].get(id);
  return row !== undefined && !isAlive(row);
};

/**
 * The intents by which a marked stretch becomes its record, or by which the record says what the
 * stretch says now; null where it says nothing yet, or the record was deleted. For use inside a `write`.
 */
export const becomeRecord = async (
  store: Store,
  seat: Seat,
  { mark, targetId }: { mark: NoteMark; targetId: string },
  words: string,
): Promise<Became | null> => {
  const line = parseNoteLine(mark, words, store.now());
  if (line.text === '' || (await isGone(store, mark, targetId))) return null;
  return becomings[mark]({ store, seat, id: targetId, line });
};

/** The tables such a write is about. */
export const NOTED_TABLES = [
  'participants',
  'rounds',
  'keyPoints',
  'objectives',
  'obstacles',
  'questions',
  'findings',
] as const;
