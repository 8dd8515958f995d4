import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Row } from '@/lib/domain/intent';
import { isSameValue } from '@/lib/domain/same-value';
import { changesBetween, differingFields } from '@/lib/exchange/row-changes';
import { applyIntent } from '@/lib/store/apply-intent';
import { aProposal, FIXTURE_NOW } from '../../fixtures/records';

const entry = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  rank: fc.constantFrom('a0', 'a1', 'a2'),
  what: fc.string(),
  who: fc.constant([]),
});
const steps = fc
  .uniqueArray(entry, { selector: ({ id }) => id })
  .map((list) => list.toSorted((a, b) => (a.rank + a.id < b.rank + b.id ? -1 : 1)));
const state = fc.record(
  {
    title: fc.string({ minLength: 1 }),
    vision: fc.string(),
    objectiveIds: fc.uniqueArray(fc.constantFrom('o1', 'o2', 'o3')),
    steps,
    disclosure: fc.record({ opening: fc.constantFrom('say', 'keep') }),
  },
  { requiredKeys: ['title'] },
);

/** A set has no order of its own. */
const settled = (row: Row) => ({
  ...row,
  objectiveIds: [...((row['objectiveIds'] as string[] | undefined) ?? [])].toSorted(),
  steps: row['steps'] ?? [],
});

it('what is meant turns one state of a record into the other', () => {
  fc.assert(
    fc.property(state, state, (one, other) => {
      const before: Row = { ...aProposal(), ...one };
      const after: Row = { ...aProposal(), ...other };
      const meant = changesBetween('proposals', before, after, differingFields(before, after));
      const row = meant.reduce<Row>(
        (held, intent) => applyIntent(held, intent, FIXTURE_NOW),
        before,
      );
      expect(
        isSameValue({ ...settled(row), updatedAt: 0 }, { ...settled(after), updatedAt: 0 }),
      ).toBe(true);
    }),
  );
});

it('means nothing where both say the same', () => {
  fc.assert(
    fc.property(state, (one) => {
      const row: Row = { ...aProposal(), ...one };
      expect(differingFields(row, structuredClone(row))).toEqual([]);
    }),
  );
});
