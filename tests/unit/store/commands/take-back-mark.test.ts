import { expect, it } from 'vitest';
import type { NoteMark } from '@/lib/domain/note-mark';
import { notedOf } from '@/lib/domain/noted';
import { addFirstRound } from '@/lib/store/commands/debrief-round';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { saveNotes } from '@/lib/store/commands/save-notes';
import { seatPerson } from '@/lib/store/commands/seat-person';
import { startCompany } from '@/lib/store/commands/start-company';
import { giveBackMark, takeBackMark } from '@/lib/store/commands/take-back-mark';
import { ABOUT, aKeeping } from '../../../fixtures/keepings';
import { aStore, done, everything } from '../../../fixtures/memory-store';

const seated = async () => {
  const store = aStore();
  const companyId = await done(startCompany(store, { name: 'Larkmoor', roleTitle: 'Lead' }));
  const roundId = await done(addFirstRound(store, companyId));
  const personId = await done(seatPerson(store, { companyId, roundId }, { name: 'Mara Lind' }));
  const [participant] = await store.database.participants.toArray();
  const [role] = await store.database.opportunities.toArray();
  if (!participant || !role) throw new Error('nobody was seated');
  const seat = {
    participantId: participant.id,
    ...{ personId, roundId, companyId },
    opportunityId: role.id,
  };
  const note = (mark: NoteMark, text: string) =>
    done(
      saveNotes(store, seat, {
        text,
        stretches: [{ id: 'l', start: 0, end: text.length, becomes: { mark, targetId: 't' } }],
      }),
    );
  return { store, seat, note };
};

it.each<NoteMark>(['key-point', 'objective', 'obstacle', 'question', 'promise', 'quote', 'fact'])(
  'takes the record of a line back, and gives it back as it was: %s',
  async (mark) => {
    const { store, seat, note } = await seated();
    await note(mark, 'Petra Vogt, CEO');
    const before = await everything(store);
    const taken = await done(takeBackMark(store, seat, 'l'));
    if (!taken) throw new Error('nothing was taken back');
    const between = await everything(store);
    expect(between).not.toEqual(before);
    const [participant] = await store.database.participants.toArray();
    expect(participant?.notes).toBe('Petra Vogt, CEO');
    await done(giveBackMark(store, taken));
    expect(await everything(store)).toEqual(before);
  },
);

it('leaves a fact alone that a page says, too', async () => {
  const { store, seat, note } = await seated();
  const leader = aKeeping({ kind: 'leader', text: 'Petra Vogt', value: 'CEO' });
  await done(keepFindings(store, seat.companyId, ABOUT, [leader]));
  await note('fact', 'Petra Vogt, CEO');
  const facts = await store.database.findings.toArray();
  expect(facts).toHaveLength(1);
  await done(takeBackMark(store, seat, 'l'));
  expect((await store.database.findings.toArray())[0]?.deletedAt).toBeUndefined();
  expect((await store.database.participants.toArray())[0]?.noteLinks).toEqual([]);
});

it('is nothing where there is no such mark', async () => {
  const { store, seat } = await seated();
  await done(saveNotes(store, seat, notedOf('a note', [])));
  expect(await done(takeBackMark(store, seat, 'l'))).toBeNull();
});
