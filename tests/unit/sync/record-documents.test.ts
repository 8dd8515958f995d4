import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Prose, TABLES } from '@/lib/domain/base';
import type { Intent } from '@/lib/domain/intent';
import { PROSE } from '@/lib/domain/merge-rules';
import { schemas } from '@/lib/domain/records';
import { intend } from '@/lib/store/intent';
import { foldIntents, type Merged, mergeUpdates, seedRecord } from '@/lib/sync/record-documents';
import { aProposal } from '../../fixtures/records';

const REF = { table: 'proposals', id: 'p' } as const;

let ops = 0;
const author = (by: string) => ({
  by,
  newOp: () => {
    ops += 1;
    return `${by}${ops}`;
  },
});

const step = { id: 's1', rank: 'a0', what: 'Call ten clients', who: [] };
const seeded = seedRecord(
  'proposals',
  aProposal({ id: 'p', steps: [step], vision: 'Every call answered', updatedAt: 1_000 }),
  author('seed'),
);

const fold = (held: Merged, at: number, by: string, ...intents: Intent[]): Merged =>
  foldIntents(REF, held.state, [{ at, intents }], author(by));

const merge = (held: Merged, ...others: Merged[]): Merged =>
  mergeUpdates(
    REF,
    held.state,
    others.map(({ state }) => state),
    author('merger'),
  );

const { set, include, exclude, change, remove, delete: bury, restore, purge } = intend;
const AT = { id: 'p', list: 'steps', entryId: 's1' } as const;

/** What each of two devices has after both have heard all. */
const both = (one: Merged, other: Merged): Merged => {
  const here = merge(one, other);
  const there = merge(other, one);
  // What the merge itself had to say travels, too.
  const last = merge(here, there);
  expect(merge(there, here).row).toEqual(last.row);
  expect(merge(there, here).conflicts).toEqual(last.conflicts);
  return last;
};

describe('two devices apart', () => {
  it('that change two fields both have their way', () => {
    const { row, conflicts } = both(
      fold(seeded, 2_000, 'a', set('proposals', 'p', 'title', 'Within the hour')),
      fold(seeded, 3_000, 'b', set('proposals', 'p', 'stage', 'ready')),
    );
    expect(row).toMatchObject({ title: 'Within the hour', stage: 'ready', updatedAt: 3_000 });
    expect(conflicts).toEqual([]);
  });

  it('that change one field are both shown, the later first, until somebody decides', () => {
    const merged = both(
      fold(seeded, 3_000, 'a', set('proposals', 'p', 'title', 'One')),
      fold(seeded, 2_000, 'b', set('proposals', 'p', 'title', 'Two')),
    );
    expect(merged.row['title']).toBe('One');
    expect(merged.conflicts).toMatchObject([
      {
        path: 'title',
        heads: [
          { value: 'One', by: 'a', at: 3_000 },
          { value: 'Two', by: 'b' },
        ],
      },
    ]);
    expect(fold(merged, 4_000, 'a', set('proposals', 'p', 'title', 'One')).conflicts).toEqual([]);
  });

  it('that edit one text get both edits', () => {
    const { row, conflicts } = both(
      fold(seeded, 2_000, 'a', set('proposals', 'p', 'vision', 'Every single call answered')),
      fold(seeded, 3_000, 'b', set('proposals', 'p', 'vision', 'Every call answered at once')),
    );
    expect(row['vision']).toBe('Every single call answered at once');
    expect(conflicts).toEqual([]);
  });

  it('that set members keep one that either has put in', () => {
    const start = fold(seeded, 1_500, 'a', include('proposals', 'p', 'audienceIds', 'x'));
    const out = fold(start, 2_000, 'a', exclude('proposals', 'p', 'audienceIds', 'x'));
    const other = fold(start, 3_000, 'b', include('proposals', 'p', 'audienceIds', 'y'));
    expect(both(out, other).row['audienceIds']).toEqual(['y']);
    const again = fold(out, 2_500, 'a', include('proposals', 'p', 'audienceIds', 'x'));
    const gone = fold(start, 9_000, 'b', exclude('proposals', 'p', 'audienceIds', 'x'));
    expect(both(again, gone).row['audienceIds']).toEqual(['x']);
  });

  it('one removing a step, the other changing it: the step stays and is marked', () => {
    const { row, conflicts } = both(
      fold(seeded, 3_000, 'a', remove('proposals', AT)),
      fold(seeded, 2_000, 'b', change('proposals', AT, 'what', 'Call twenty')),
    );
    expect(row['steps']).toEqual([{ ...step, what: 'Call twenty' }]);
    expect(conflicts.map(({ path }) => path)).toEqual(['steps/s1']);
  });

  it('one removing a step, the other changing something else: it is gone', () => {
    const { row, conflicts } = both(
      fold(seeded, 3_000, 'a', remove('proposals', AT)),
      fold(seeded, 2_000, 'b', set('proposals', 'p', 'title', 'Other')),
    );
    expect(row['steps']).toEqual([]);
    expect(conflicts).toEqual([]);
  });

  it('one deleting, the other editing: it stays and is marked, until somebody decides', () => {
    const merged = both(
      fold(seeded, 3_000, 'a', bury('proposals', 'p')),
      fold(seeded, 2_000, 'b', set('proposals', 'p', 'title', 'Other')),
    );
    expect(merged.row).toMatchObject({ title: 'Other' });
    expect(merged.row).not.toHaveProperty('deletedAt');
    expect(merged.conflicts.map(({ path }) => path)).toEqual(['$deleted']);
    expect(fold(merged, 4_000, 'a', restore('proposals', 'p')).conflicts).toEqual([]);
    const again = fold(merged, 4_000, 'a', bury('proposals', 'p'));
    expect(again.row).toMatchObject({ deletedAt: 4_000 });
    expect(again.conflicts).toEqual([]);
  });

  it('both deleting: it is deleted', () => {
    const { row, conflicts } = both(
      fold(seeded, 3_000, 'a', bury('proposals', 'p')),
      fold(seeded, 2_000, 'b', bury('proposals', 'p')),
    );
    expect(row).toMatchObject({ deletedAt: 3_000 });
    expect(conflicts).toEqual([]);
  });

  it('one deleting for good what the other has: it is gone from both', () => {
    const gone = fold(seeded, 3_000, 'a', bury('proposals', 'p'), purge('proposals', 'p'));
    expect(both(gone, seeded).row).toEqual({
      id: 'p',
      updatedAt: 3_000,
      deletedAt: 3_000,
      purgedAt: 3_000,
    });
    expect(gone.state.length).toBeLessThan(seeded.state.length);
  });

  it('one deleting for good what the other edits: all of it comes back, and once', () => {
    const gone = fold(seeded, 3_000, 'a', bury('proposals', 'p'), purge('proposals', 'p'));
    const edited = fold(
      seeded,
      2_000,
      'b',
      set('proposals', 'p', 'vision', 'Every call answered now'),
    );
    const { row, conflicts } = both(gone, edited);
    expect(row).toEqual(edited.row);
    expect(conflicts).toEqual([]);
    // A third that had the edit, too, says it again as well.
    const third = merge(merge(seeded, edited), gone);
    expect(both(merge(edited, gone), third).row).toEqual(row);
  });

  it('both making the same record from the same page: it is one, and no question', () => {
    const [one, other] = ['a', 'b'].map((by) =>
      seedRecord('proposals', aProposal({ id: 'p', vision: 'Same' }), author(by)),
    );
    if (!one || !other) throw new Error('two were made');
    const { row, conflicts } = both(one, other);
    expect(row).toEqual(one.row);
    expect(conflicts).toEqual([]);
  });
});

describe('what is merged as text', () => {
  const isProse = (schema: unknown): boolean =>
    schema === Prose || (schema instanceof z.ZodMiniOptional && schema.def.innerType === Prose);
  const shapeOf = (schema: unknown): [string, unknown][] =>
    schema instanceof z.ZodMiniObject ? Object.entries(schema.shape) : [];
  const elementOf = (schema: unknown): unknown =>
    schema instanceof z.ZodMiniArray ? schema.def.element : undefined;

  it.each(TABLES)('is named for %s: every field of prose but what a reader writes', (table) => {
    const found = shapeOf(schemas[table]).flatMap(([field, schema]) => [
      ...(isProse(schema) ? [field] : []),
      ...shapeOf(elementOf(schema))
        .filter(([, inner]) => isProse(inner))
        .map(([inner]) => `${field}/${inner}`),
    ]);
    // A statement, and what a page was seen to say.
    const apart = { findings: ['value'], clips: ['seenNow'] }[String(table)] ?? [];
    expect([...PROSE[table], ...apart].sort()).toEqual(found.sort());
  });
});
