import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent, Row } from '@/lib/domain/intent';
import { inOrder } from '@/lib/domain/rank';
import { applyIntent } from '@/lib/store/apply-intent';
import { intend } from '@/lib/store/intent';
import { StoreRefusal } from '@/lib/store/problem';
import { foldIntents, mergeUpdates, seedRecord } from '@/lib/sync/record-documents';
import { hostileStrings } from '../../fixtures/hostile-strings';
import { FIXTURE_NOW, recordOf } from '../../fixtures/records';
import { patienceFor, runsOf } from '../../fixtures/seeds';

const REF = { table: 'proposals', id: 'p' } as const;
const RUNS = runsOf('FOLD_RUNS', 100);

const counting = (by: string) => {
  let ops = 0;
  return {
    by,
    newOp: () => {
      ops += 1;
      return `${by}${String(ops).padStart(6, '0')}`;
    },
  };
};

const id = fc.constantFrom('s1', 's2', 's/3', 'a=b%2f');
const rank = fc.constantFrom('a0', 'a1', 'a2', 'b');
// No pair of surrogates, which a splice might cut in two: halves of signs are not carried.
const text = fc.string({
  maxLength: 12,
  unit: fc.constantFrom('a', 'é', ' ', '\n', '\u0000', '語'),
});
const word = fc.constantFrom('x', 'y', 'tag=1', 'tag/2', '%', '__proto__');
const entry = fc.tuple(id, rank, text).map(([own, at, what]) => ({
  id: own,
  rank: at,
  what: `Step ${what}`,
  how: what,
  who: [],
}));
const where = id.map((entryId) => ({ id: 'p', list: 'steps', entryId }) as const);
const { id: _, createdAt: __, updatedAt: ___, ...blank } = recordOf.proposals({ id: 'p' });

const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc
    .record({
      steps: fc.uniqueArray(entry, { maxLength: 3, selector: (one) => one.id }),
      title: text,
    })
    .map((fields) =>
      intend.create('proposals', 'p', { ...blank, ...fields, steps: [...inOrder(fields.steps)] }),
    ),
  text.map((title) => intend.set('proposals', 'p', 'title', title)),
  fc
    .option(text, { nil: undefined })
    .map((vision) => intend.set('proposals', 'p', 'vision', vision)),
  fc
    .tuple(fc.nat(12), fc.nat(5), text)
    .map(([at, remove, insert]) =>
      intend.splice('proposals', 'p', 'vision', { at, remove, insert }),
    ),
  word.map((member) => intend.include('proposals', 'p', 'audienceIds', member)),
  word.map((member) => intend.exclude('proposals', 'p', 'audienceIds', member)),
  entry.map((one) => intend.add('proposals', 'p', 'steps', one)),
  fc.tuple(where, text).map(([at, how]) => intend.change('proposals', at, 'how', how)),
  fc.tuple(where, rank).map(([at, to]) => intend.move('proposals', at, to)),
  where.map((at) => intend.remove('proposals', at)),
  fc.constantFrom('delete', 'restore', 'purge').map((what) => intend[what]('proposals', 'p')),
);

/** As the store would: what it refuses never reaches sync. */
const apply = (row: Row | undefined, one: Intent, now: number): Row | undefined => {
  try {
    return applyIntent(row, one, now);
  } catch (error) {
    if (error instanceof StoreRefusal) return undefined;
    throw error;
  }
};

describe('the document of a record', () => {
  it(
    `says what the row says, after any intents (${RUNS} runs)`,
    () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(intent, fc.boolean()), { maxLength: 25 }), (meant) => {
          const author = counting('a');
          let row: Row | undefined;
          let state: Uint8Array | null = null;
          let now = FIXTURE_NOW;
          for (const [one, ticks] of meant) {
            if (ticks) now += 1;
            const next = apply(row, one, now);
            if (next === undefined) continue;
            row = next;
            const folded = foldIntents(REF, state, [{ at: now, intents: [one] }], author);
            state = folded.state;
            expect({ ...folded.row, updatedAt: 0 }).toEqual({ ...row, updatedAt: 0 });
            expect(folded.conflicts).toEqual([]);
          }
        }),
        { numRuns: RUNS },
      );
    },
    patienceFor(RUNS),
  );

  it(
    `comes to the same whether intents are folded one by one or together (${RUNS} runs)`,
    () => {
      fc.assert(
        fc.property(fc.array(intent, { maxLength: 15 }), (meant) => {
          const accepted: Intent[] = [];
          let row: Row | undefined;
          for (const one of meant) {
            const next = apply(row, one, FIXTURE_NOW);
            if (next === undefined) continue;
            row = next;
            accepted.push(one);
          }
          if (!row) return;
          const { row: folded } = foldIntents(
            REF,
            null,
            [{ at: FIXTURE_NOW, intents: accepted }],
            counting('a'),
          );
          expect(folded).toEqual({ ...row, updatedAt: folded['updatedAt'] });
        }),
        { numRuns: RUNS },
      );
    },
    patienceFor(RUNS),
  );

  it.each(Object.entries(recordOf))('is made of a row of %s without loss', (table, make) => {
    const row = {
      ...make(),
      note: 'x',
      from: { type: 'rule' },
      newer: { a: [1, [2]] },
      seq: ['a', 'a'],
    };
    const ref = { table, id: row.id };
    // Any table's name will do: the factories are one for each.
    const seeded = seedRecord(table as 'people', row, counting('a'));
    expect(seeded.row).toEqual(row);
    expect(mergeUpdates(ref, null, [seeded.state], counting('b')).row).toEqual(row);
  });

  it('is made of a row that was deleted, and of one deleted for good', () => {
    const gone = { ...recordOf.people(), deletedAt: FIXTURE_NOW + 5 };
    expect(seedRecord('people', gone, counting('a')).row).toEqual(gone);
    const purged = { id: 'p', updatedAt: 9, deletedAt: 7, purgedAt: 9 };
    expect(seedRecord('people', purged, counting('a')).row).toEqual(purged);
  });

  it('does not carry a mark that follows from other records', () => {
    const finding = recordOf.findings({ status: 'disputed' });
    expect(seedRecord('findings', finding, counting('a')).row['status']).toBe('accepted');
  });

  it('keeps any text as it is', () => {
    const said = hostileStrings('http://localhost').map((title) => title.toWellFormed());
    for (const title of said) {
      const set = intend.set('proposals', 'p', 'title', title);
      const first = foldIntents(
        REF,
        null,
        [{ at: 1, intents: [intend.create('proposals', 'p', blank), set] }],
        counting('a'),
      );
      expect(mergeUpdates(REF, null, [first.state], counting('b')).row['title']).toBe(title);
    }
  });
});
