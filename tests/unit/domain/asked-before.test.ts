import { expect, it } from 'vitest';
import { askedBefore } from '@/lib/domain/asked-before';
import { aQuestion, aRound } from '@/tests/fixtures/records';

const now = aQuestion({ id: 'now', personId: 'mara', text: 'Who answers at night?' });
const rounds = [aRound({ id: 'first', ordinal: 1 })];

it.each([
  ['the same words to the same person', {}, 'before'],
  ['whatever the accents and the marks', { text: 'who answers, at night' }, 'before'],
  ['of somebody else', { personId: 'tomasz' }, undefined],
  ['only planned', { status: 'planned' }, undefined],
  ['other words', { text: 'Who answers by day?' }, undefined],
] as const)('%s', (_, changes, found) => {
  const before = aQuestion({
    id: 'before',
    personId: 'mara',
    text: 'Who answers at night?',
    status: 'asked',
    askedInRoundId: 'first',
    ...changes,
  });
  const asked = askedBefore(now, [before, now], rounds);
  expect(asked?.question.id).toBe(found);
  if (found) expect(asked?.round?.ordinal).toBe(1);
});

it('says nothing of a question that is not planned any more', () => {
  const done = aQuestion({ ...now, status: 'dropped' });
  const before = aQuestion({ ...now, id: 'before', status: 'answered' });
  expect(askedBefore(done, [before, done], rounds)).toBeNull();
});
