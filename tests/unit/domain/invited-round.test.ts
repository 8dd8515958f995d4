import { expect, test } from 'vitest';
import { isOlderThan, roundFor } from '@/lib/domain/invited-round';
import { aRound } from '../../fixtures/records';

const kept = aRound({ id: 'kept', icsUid: 'uid-1', startsAt: 1 });
const dated = aRound({ id: 'dated', startsAt: 1 });
const waiting = aRound({ id: 'waiting' });

test('an invitation is about the round it was kept as', () => {
  const found = roundFor({ icsUid: 'uid-1' }, [waiting, kept]);
  expect([found?.round.id, found?.known]).toEqual(['kept', true]);
});

test('another is offered to the round that waits for its time', () => {
  const found = roundFor({ icsUid: 'uid-2' }, [dated, kept, waiting]);
  expect([found?.round.id, found?.known]).toEqual(['waiting', false]);
});

test('where none waits it is a new one', () => {
  const done = aRound({ id: 'done', status: 'done' });
  expect(roundFor({ icsUid: 'uid-2' }, [dated, kept, done])).toBeNull();
  expect(roundFor({}, [kept])).toBeNull();
});

test('a version that comes late is older than the round, and the same or a newer one is not', () => {
  const second = aRound({ icsUid: 'uid-1', icsSequence: 2 });
  expect(isOlderThan({ icsUid: 'uid-1', icsSequence: 1 }, second)).toBe(true);
  expect(isOlderThan({ icsUid: 'uid-1' }, second)).toBe(true);
  expect(isOlderThan({ icsUid: 'uid-1', icsSequence: 2 }, second)).toBe(false);
  expect(isOlderThan({ icsUid: 'uid-1', icsSequence: 3 }, second)).toBe(false);
  expect(isOlderThan({ icsUid: 'uid-2', icsSequence: 1 }, second)).toBe(false);
  expect(isOlderThan({}, aRound({ icsSequence: 1 }))).toBe(false);
});
