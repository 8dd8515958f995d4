import { expect, test } from 'vitest';
import { roundFor } from '@/lib/domain/invited-round';
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
