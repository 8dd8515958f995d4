import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteMark } from '@/lib/domain/note-mark';
import {
  changeNoted,
  leftStretches,
  type Noted,
  notedOf,
  retypeLine,
  settleNoted,
} from '@/lib/domain/noted';
import { addPerson } from '@/lib/store/commands/add-person';
import { addFirstRound } from '@/lib/store/commands/debrief-round';
import { deleteRecord, undelete } from '@/lib/store/commands/delete';
import { saveNotes } from '@/lib/store/commands/save-notes';
import { sayMeaning } from '@/lib/store/commands/say-meaning';
import { seatPerson } from '@/lib/store/commands/seat-person';
import { settleSentence } from '@/lib/store/commands/settle-sentence';
import { startCompany } from '@/lib/store/commands/start-company';
import { aStore, done, type TestStore } from '../../../fixtures/memory-store';

const seated = async () => {
  const store = aStore();
  const companyId = await done(startCompany(store, { name: 'Larkmoor', roleTitle: 'Lead' }));
  const roundId = await done(addFirstRound(store, companyId));
  const personId = await done(
    seatPerson(store, { companyId, roundId }, { name: 'Mara Lindqvist', title: 'VP Operations' }),
  );
  const [participant] = await store.database.participants.toArray();
  const round = await store.database.rounds.get(roundId);
  if (!participant || !round) throw new Error('nobody was seated');
  const { opportunityId } = round;
  const seat = { participantId: participant.id, personId, roundId, opportunityId, companyId };
  return { store, seat };
};

const marked = (text: string, mark: NoteMark, targetId = 'target'): Noted => ({
  text,
  stretches: [{ id: 'link', start: 0, end: text.length, becomes: { mark, targetId } }],
});

const kept = async ({ database }: TestStore, id: string) => {
  const participant = await database.participants.get(id);
  if (!participant) throw new Error('the seat is gone');
  return participant;
};

describe('a marked line', () => {
  it('is kept word for word, with its record and the link between them', async () => {
    const { store, seat } = await seated();
    const line = 'wants fewer hand-offs  when a utility goes live';
    await done(saveNotes(store, seat, marked(line, 'key-point')));
    const { notes, noteLinks } = await kept(store, seat.participantId);
    expect(notes).toBe(line);
    expect(noteLinks).toEqual([
      { id: 'link', start: 0, end: line.length, type: 'keyPoint', targetId: 'target' },
    ]);
    expect(await store.database.keyPoints.get('target')).toMatchObject({
      text: 'wants fewer hand-offs when a utility goes live',
      personId: seat.personId,
      roundId: seat.roundId,
      status: 'stated',
    });
  });

  it('becomes each kind of record', async () => {
    const { store, seat } = await seated();
    const lines: [NoteMark, string][] = [
      ['objective', 'go live 14 weeks -> 6 weeks'],
      ['obstacle', 'every utility has a format of its own'],
      ['question', 'who says a client is live'],
      ['promise', 'send the checklist by tomorrow'],
      ['quote', '“we lose them in week nine”'],
      ['fact', 'Petra Vogt, CEO'],
    ];
    let start = 0;
    const stretches = lines.map(([mark, text], index) => {
      const stretch = {
        id: `l${index}`,
        start,
        end: start + text.length,
        becomes: { mark, targetId: `t${index}` },
      };
      start += text.length + 1;
      return stretch;
    });
    const text = lines.map(([, line]) => line).join('\n');
    await done(saveNotes(store, seat, { text, stretches }));
    const { database } = store;
    expect(await database.objectives.get('t0')).toMatchObject({
      text: 'go live',
      currentState: '14 weeks',
      targetState: '6 weeks',
      statedByIds: [seat.personId],
    });
    expect((await database.obstacles.get('t1'))?.status).toBe('stated');
    expect((await database.questions.get('t2'))?.personId).toBe(seat.personId);
    const [commitment] = (await database.rounds.get(seat.roundId))?.commitments ?? [];
    expect(commitment).toMatchObject({ id: 't3', text: 'send the checklist' });
    expect(commitment?.dueAt).toBeGreaterThan(store.now());
    expect((await database.keyPoints.get('t4'))?.quote).toBe('we lose them in week nine');
    const [fact] = await database.findings.toArray();
    expect(fact).toMatchObject({
      kind: 'leader',
      text: 'Petra Vogt',
      reader: 'heard',
      saidById: seat.personId,
    });
    const { noteLinks } = await kept(store, seat.participantId);
    expect(noteLinks.map(({ type }) => type)).toEqual([
      'objective',
      'obstacle',
      'question',
      'commitment',
      'keyPoint',
      'finding',
    ]);
    expect(noteLinks.at(-1)?.targetId).toBe(fact?.id);
  });

  it('is followed by its record while it is written, and not afterwards', async () => {
    const { store, seat } = await seated();
    const first = marked('wants few', 'key-point');
    await done(saveNotes(store, seat, first));
    const more = retypeLine(first, 0, 'wants fewer hand-offs');
    await done(saveNotes(store, seat, more));
    const text = async () => (await store.database.keyPoints.get('target'))?.text;
    expect(await text()).toBe('wants fewer hand-offs');
    const later = retypeLine(
      settleNoted(more, leftStretches(more, null)),
      0,
      'quite another thing',
    );
    await done(saveNotes(store, seat, later));
    expect(await text()).toBe('wants fewer hand-offs');
    const { notes, noteLinks } = await kept(store, seat.participantId);
    expect(notes).toBe('quite another thing');
    expect(noteLinks).toHaveLength(1);
  });

  it('is just a note while its record is deleted, and marked again when that is taken back', async () => {
    const { store, seat } = await seated();
    const noted = marked('wants less', 'key-point');
    await done(saveNotes(store, seat, noted));
    const gone = await done(deleteRecord(store, { table: 'keyPoints', id: 'target' }));
    await done(saveNotes(store, seat, retypeLine(noted, 0, 'wants less of it')));
    expect((await store.database.keyPoints.get('target'))?.deletedAt).toBeDefined();
    await done(undelete(store, gone));
    expect((await store.database.keyPoints.get('target'))?.text).toBe('wants less');
  });

  it('is nothing before it says something', async () => {
    const { store, seat } = await seated();
    await done(saveNotes(store, seat, marked('  ', 'obstacle')));
    expect(await store.database.obstacles.count()).toBe(0);
    expect((await kept(store, seat.participantId)).noteLinks).toEqual([]);
  });

  it('does not double a fact that is known', async () => {
    const { store, seat } = await seated();
    await done(saveNotes(store, seat, marked('Petra Vogt, CEO', 'fact')));
    const [before] = await store.database.findings.toArray();
    await done(settleSentence(store, seat, { start: 0, end: 15, text: 'Petra Vogt, CEO' }, 'fact'));
    expect(await store.database.findings.toArray()).toEqual([before]);
  });

  it('leads to nothing when its seat is gone: nothing is written, and it is said', async () => {
    const { store, seat } = await seated();
    await done(deleteRecord(store, { table: 'participants', id: seat.participantId }));
    const result = await saveNotes(store, seat, marked('wants less', 'key-point'));
    expect(result).toMatchObject({ ok: false, problem: { code: 'missing' } });
    expect(await store.database.keyPoints.count()).toBe(0);
  });
});

it('moves a mark that another page made, with its words', async () => {
  const { store, seat } = await seated();
  const here = notedOf('one. two.', []);
  await done(saveNotes(store, seat, here));
  await done(settleSentence(store, seat, { start: 5, end: 9, text: 'two.' }, 'note'));
  await done(saveNotes(store, seat, changeNoted(here, { at: 0, remove: 0, insert: 'zero. ' })));
  const { notes = '', noteLinks } = await kept(store, seat.participantId);
  expect(noteLinks.map(({ start, end }) => notes.slice(start, end))).toEqual(['two.']);
});

it('keeps what was typed to the letter, whatever was typed, marked and changed', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '!', '"', '1', '→', '😀', '.') });
  const mark = fc.constantFrom<NoteMark>('key-point', 'objective', 'obstacle', 'promise', 'quote');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(line, mark), { maxLength: 5 }), async (typed) => {
      const { store, seat } = await seated();
      for (const [index, [text, kind]] of typed.entries()) {
        const first = text.split('\n')[0] ?? '';
        const becomes = { mark: kind, targetId: `t${index}` };
        const noted = {
          text,
          stretches: [{ id: `l${index}`, start: 0, end: first.length, becomes }],
        };
        await done(saveNotes(store, seat, noted));
        const { notes = '', noteLinks } = await kept(store, seat.participantId);
        expect(notes).toBe(text);
        for (const { start, end } of noteLinks) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(notes.length);
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe('who was there', () => {
  it('is one person however often the name is typed', async () => {
    const { store, seat } = await seated();
    await done(seatPerson(store, seat, { name: 'mara lindqvist' }));
    expect(await store.database.people.count()).toBe(1);
    expect(await store.database.participants.count()).toBe(1);
  });

  it('may be somebody known already', async () => {
    const { store, seat } = await seated();
    const jonas = await done(addPerson(store, { companyId: seat.companyId, name: 'Jonas Feld' }));
    await done(seatPerson(store, seat, { personId: jonas }));
    expect(await store.database.participants.where({ personId: jonas }).count()).toBe(1);
  });
});

describe('what somebody meant by a requirement', () => {
  const requirement = { id: 'r1', text: 'Owns delivery', kind: 'must' as const, rank: 'a0' };

  it('is one key point however often it is written', async () => {
    const { store, seat } = await seated();
    await done(sayMeaning(store, seat, requirement, 'picks up'));
    await done(sayMeaning(store, seat, requirement, 'picks up the phone'));
    expect(await store.database.keyPoints.toArray()).toMatchObject([
      { text: 'Owns delivery', requirementId: 'r1', interpretation: 'picks up the phone' },
    ]);
  });

  it('is gone when it is emptied, and back when it is written again', async () => {
    const { store, seat } = await seated();
    await done(sayMeaning(store, seat, requirement, 'picks up'));
    await done(sayMeaning(store, seat, requirement, undefined));
    expect((await store.database.keyPoints.toArray())[0]?.deletedAt).toBeDefined();
    await done(sayMeaning(store, seat, requirement, 'answers'));
    expect(await store.database.keyPoints.toArray()).toMatchObject([{ interpretation: 'answers' }]);
  });
});
