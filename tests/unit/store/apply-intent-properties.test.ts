import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyIntent, type Row } from '@/lib/store/apply-intent';
import { type Intent, intend } from '@/lib/store/intent';
import { aProposal, FIXTURE_NOW } from '../../fixtures/records';

const NOW = FIXTURE_NOW + 1_000;
const step = (id: string, rank: string, what = `Step ${id}`) => ({ id, rank, what, who: [] });
const apply = (row: Row | undefined, ...intents: Intent[]) =>
  intents.reduce<Row | undefined>((held, intent) => applyIntent(held, intent, NOW), row);

describe('splicing', () => {
  it('never loses or repeats what stands around the stretch, wherever it is said to be', () => {
    const number = fc.integer({ min: -50, max: 100 });
    fc.assert(
      fc.property(fc.string(), number, number, fc.string(), (text, at, remove, insert) => {
        const row = { id: 'p', vision: text };
        const spliced = apply(
          row,
          intend.splice('proposals', 'p', 'vision', { at, remove, insert }),
        );
        const start = Math.min(Math.max(at, 0), text.length);
        const end = Math.min(start + Math.max(remove, 0), text.length);
        expect(spliced?.['vision']).toBe(text.slice(0, start) + insert + text.slice(end));
      }),
    );
  });
});

describe('two devices', () => {
  const ids = ['s1', 's2', 's3', 's4'];
  const rank = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 });
  const at = fc
    .constantFrom(...ids)
    .map((entryId) => ({ id: 'p', list: 'steps', entryId }) as const);
  const base = aProposal({ id: 'p', steps: ids.map((id, index) => step(id, `b${index}`)) });
  const unstamped = (row: Row | undefined) => ({ ...row, updatedAt: 0 });

  const moveOrChange = fc.oneof(
    fc.tuple(at, rank).map(([where, to]) => intend.move('proposals', where, to)),
    fc.tuple(at, fc.string()).map(([where, to]) => intend.change('proposals', where, 'what', to)),
  );
  const addition = fc
    .tuple(fc.uuid(), rank)
    .map(([id, where]) => intend.add('proposals', 'p', 'steps', step(id, where)));
  const targetOf = (intent: Intent) =>
    'entryId' in intent ? `${intent.entryId}/${'field' in intent ? intent.field : 'rank'}` : '';

  it('arrive at one order of steps, whoever moved, changed or added first', () => {
    const either = fc.oneof(moveOrChange, addition);
    fc.assert(
      fc.property(either, either, (one, other) => {
        // Both saying something else about one field is a conflict, which sync shows.
        fc.pre(targetOf(one) !== targetOf(other) || targetOf(one) === '');
        expect(unstamped(apply(base, one, other))).toEqual(unstamped(apply(base, other, one)));
      }),
    );
  });

  it('arrive at the same steps when one of them removes another step', () => {
    fc.assert(
      fc.property(fc.oneof(moveOrChange, addition), at, (one, where) => {
        fc.pre(!('entryId' in one) || one.entryId !== where.entryId);
        const removal = intend.remove('proposals', where);
        expect(unstamped(apply(base, one, removal))).toEqual(unstamped(apply(base, removal, one)));
      }),
    );
  });

  it('arrive at the same members of a set', () => {
    const member = fc
      .tuple(fc.boolean(), fc.constantFrom('a', 'b', 'c'))
      .map(([isIn, who]) =>
        intend[isIn ? 'include' : 'exclude']('proposals', 'p', 'audienceIds', who),
      );
    const members = (row: Row | undefined) => new Set(Object(row?.['audienceIds']));
    fc.assert(
      fc.property(member, member, (one, other) => {
        fc.pre('member' in one && 'member' in other && one.member !== other.member);
        expect(members(apply(base, one, other))).toEqual(members(apply(base, other, one)));
      }),
    );
  });
});
