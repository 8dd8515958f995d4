import { describe, expect, it } from 'vitest';
import type { KeyPoint } from '@/lib/domain/key-point';
import { differentReadings, readingsOf, stanceOn } from '@/lib/domain/readings';
import { aKeyPoint } from '../../fixtures/records';

const delivery = { id: 'delivery', text: 'Owns delivery', kind: 'must', rank: 'a0' } as const;
const people = [{ id: 'mara' }, { id: 'tomasz' }, { id: 'jonas' }];
const says = (personId: string, changes: Partial<KeyPoint>) =>
  aKeyPoint({
    id: `of-${personId}`,
    personId,
    requirementId: 'delivery',
    text: delivery.text,
    ...changes,
  });
const readings = (...keyPoints: KeyPoint[]) => readingsOf(delivery, people, keyPoints);

describe('a reading', () => {
  it('is what somebody means by a requirement, in the order of the people', () => {
    const held = readings(
      says('tomasz', { interpretation: 'Writes the plan' }),
      says('mara', { interpretation: ' Picks up the phone ' }),
      aKeyPoint({ id: 'else', personId: 'mara', text: 'Something else' }),
    );
    expect(held.map(({ person, words }) => [person.id, words])).toEqual([
      ['mara', 'Picks up the phone'],
      ['tomasz', 'Writes the plan'],
    ]);
  });

  it('is not the requirement said again, but the key point’s own words are', () => {
    expect(readings(says('mara', {}))).toEqual([]);
    expect(readings(says('mara', { text: 'owns  DELIVERY' }))).toEqual([]);
    expect(readings(says('mara', { text: 'Calls back' })).map(({ words }) => words)).toEqual([
      'Calls back',
    ]);
  });
});

describe('a difference', () => {
  const of = (...keyPoints: KeyPoint[]) =>
    differentReadings(readings(...keyPoints)).map(({ person }) => person.id);

  it('is one reading for each wording', () => {
    expect(
      of(
        says('mara', { interpretation: 'Picks up the phone' }),
        says('tomasz', { interpretation: 'Writes the plan' }),
        says('jonas', { interpretation: 'picks up the phone!' }),
      ),
    ).toEqual(['mara', 'tomasz']);
  });

  it('is none between the same words, nor where one person alone has spoken', () => {
    const same = { interpretation: 'Writes the plan.' };
    expect(of(says('mara', same), says('tomasz', { interpretation: 'writes the PLAN' }))).toEqual(
      [],
    );
    expect(of(says('mara', same))).toEqual([]);
  });

  it('leaves out what has been contradicted', () => {
    expect(
      of(
        says('mara', { interpretation: 'A' }),
        says('tomasz', { interpretation: 'B', status: 'contradicted' }),
      ),
    ).toEqual([]);
  });
});

it('takes the stance from whoever has one, the first of them first', () => {
  const held = readings(
    says('mara', { interpretation: 'A', stance: ' ' }),
    says('tomasz', { interpretation: 'B', stance: 'Both' }),
  );
  expect(stanceOn(held)).toBe('Both');
  expect(stanceOn(held.slice(0, 1))).toBeUndefined();
});
