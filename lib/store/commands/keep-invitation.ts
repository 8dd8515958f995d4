import { participantId } from '@/lib/domain/ids';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { isOlderThan } from '@/lib/domain/invited-round';
import type { PersonLine } from '@/lib/domain/person-line';
import { nameKey } from '@/lib/domain/person-name';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive, isPurged } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';
import { currentRole } from './add-proposal';
import { nextOrdinal } from './plan-round';
import { personFor } from './seat-person';

/** What an invitation says of its round. */
export type InvitedRound = Partial<
  Pick<
    InterviewRound,
    'startsAt' | 'tz' | 'durationMin' | 'place' | 'format' | 'icsUid' | 'icsSequence' | 'status'
  >
>;

export interface KeptInvitation {
  companyId: string;
  /** The round it is about; without one it is a new round. */
  roundId?: string | undefined;
  round: InvitedRound;
  people: readonly PersonLine[];
}

const SAID = [
  'startsAt',
  'tz',
  'durationMin',
  'place',
  'format',
  'icsUid',
  'icsSequence',
  'status',
] as const satisfies readonly (keyof InvitedRound)[];

/** Only what the invitation says: the rest of the round stays as it is. */
const changesOf = (id: string, round: InvitedRound): Intent[] =>
  SAID.filter((field) => round[field] !== undefined).map((field) =>
    intend.set('rounds', id, field, round[field]),
  );

const created = async (store: Store, id: string, { companyId, round }: KeptInvitation) => {
  const opportunityId = await currentRole(store, companyId);
  return intend.create('rounds', id, {
    status: 'planned',
    ...round,
    opportunityId,
    ordinal: await nextOrdinal(store, opportunityId),
    impressedBy: [],
    commitments: [],
  });
};

/** A seat that was taken away comes back with what was noted there. */
const seated = async ({ database }: Store, roundId: string, personId: string): Promise<Intent> => {
  const id = participantId(roundId, personId);
  const row = await database.participants.get(id);
  return row && !isAlive(row) && !isPurged(row)
    ? intend.restore('participants', id)
    : intend.create('participants', id, { roundId, personId, topics: [], noteLinks: [] });
};

/** Of two ways to write one name the first. */
const onlyOnce = (people: readonly PersonLine[]): PersonLine[] => [
  ...new Map(people.toReversed().map((line) => [nameKey(line.name), line])).values(),
];

/** Another page, or another device, may have kept a newer one since this was looked at. */
const isOutrun = async ({ database }: Store, { roundId, round }: KeptInvitation) => {
  const known = roundId === undefined ? undefined : await database.rounds.get(roundId);
  return known !== undefined && isOlderThan(round, known);
};

/**
 * An invitation the person keeps: its round and its people, at once. Resolves to the round's id. Of a
 * round that a newer version of it has changed already, nothing is changed.
 */
export const keepInvitation = (
  store: Store,
  kept: KeptInvitation,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const id = kept.roundId ?? store.newId();
    if (await isOutrun(store, kept)) return { intents: [], value: id };
    const intents = kept.roundId ? changesOf(id, kept.round) : [await created(store, id, kept)];
    for (const line of onlyOnce(kept.people)) {
      const person = await personFor(store, kept.companyId, line);
      intents.push(person.intent, await seated(store, id, person.id));
    }
    return { intents, value: id };
  }, ['opportunities', 'rounds', 'people', 'participants']);
