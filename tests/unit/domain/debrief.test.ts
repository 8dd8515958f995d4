import { describe, expect, it } from 'vitest';
import { findNoted, isSettled, roundToAsk, roundToDebrief, seatedIn } from '@/lib/domain/debrief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { sentencesOf } from '@/lib/domain/note-sentences';
import type { NoteLink } from '@/lib/domain/participant';
import { aKeyPoint, aParticipant, aPerson, aRound } from '../../fixtures/records';

const NOW = Date.UTC(2026, 10, 23, 9);
const HOUR = 60 * 60 * 1_000;

const round = (ordinal: number, changes: Partial<InterviewRound> = {}) =>
  aRound({ id: `round-${ordinal}`, ordinal, status: 'planned', ...changes });

describe('the round to write down', () => {
  const chosen = (...rounds: InterviewRound[]) => roundToDebrief(rounds, NOW)?.ordinal;

  it('is the latest that is over', () => {
    expect(chosen(round(3), round(2, { status: 'done' }), round(1, { status: 'done' }))).toBe(2);
    const begun = round(3, { startsAt: NOW - HOUR });
    expect(chosen(round(1, { status: 'done' }), begun)).toBe(3);
  });

  it('is else the first, and none where there is none', () => {
    const tomorrow = NOW + 24 * HOUR;
    expect(chosen(round(2, { startsAt: tomorrow }), round(1, { startsAt: tomorrow }))).toBe(1);
    expect(chosen()).toBeUndefined();
    expect(chosen(round(1, { status: 'cancelled' }))).toBeUndefined();
  });

  it('is followed by the one that questions are for', () => {
    expect(roundToAsk({ rounds: [round(1, { status: 'done' })] }, NOW, 1)).toBe(2);
    expect(roundToAsk({ rounds: [round(4, { startsAt: NOW + HOUR })] }, NOW, 1)).toBe(4);
  });
});

it('seats people by weight, and not those who did not come', () => {
  const people = ['heavy', 'light', 'absent'].map((id) => aPerson({ id }));
  const participants = ['light', 'absent', 'heavy'].map((personId) =>
    aParticipant({ id: `seat-${personId}`, personId, attended: personId !== 'absent' }),
  );
  const seated = seatedIn({ people, participants }, 'round-1');
  expect(seated.map(({ person }) => person.id)).toEqual(['heavy', 'light']);
});

const held = {
  keyPoints: [aKeyPoint({ id: 'k' })],
  objectives: [],
  obstacles: [],
  questions: [],
  rounds: [round(1, { commitments: [{ id: 'p', text: 'Send the list' }] })],
};
const link = (type: NoteLink['type'], targetId?: string): NoteLink => ({
  id: `link-${type}`,
  start: 0,
  end: 5,
  type,
  ...(targetId && { targetId }),
});

describe('what a stretch became', () => {
  it('is found while it is there', () => {
    expect(findNoted(held, link('keyPoint', 'k'))?.record).toBe(held.keyPoints[0]);
    expect(findNoted(held, link('commitment', 'p'))?.record).toMatchObject({ id: 'p' });
    expect(findNoted(held, link('keyPoint', 'gone'))).toBeNull();
    expect(findNoted(held, link('commitment', 'gone'))).toBeNull();
  });

  it('is settled by a record, a fact, or the word that it is just a note', () => {
    const settles = [link('keyPoint', 'k'), link('finding', 'f'), link('note')];
    expect(settles.map((one) => isSettled(held, one))).toEqual([true, true, true]);
    expect(isSettled(held, link('objective', 'gone'))).toBe(false);
  });
});

it('tells the sentences that became something from those that did not', () => {
  const notes = 'Wants less. Needs more.\nLaughed.';
  const noteLinks = [
    { ...link('keyPoint', 'k'), start: 0, end: 23 },
    { ...link('objective', 'gone'), start: 24, end: 32 },
  ];
  const sentences = sentencesOf(held, { notes, noteLinks });
  expect(sentences.map(({ text, links }) => [text, links.length])).toEqual([
    ['Wants less.', 1],
    ['Needs more.', 1],
    ['Laughed.', 0],
  ]);
});
