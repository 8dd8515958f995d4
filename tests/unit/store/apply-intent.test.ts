import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyIntent, type Row } from '@/lib/store/apply-intent';
import { type Intent, intend } from '@/lib/store/intent';
import { aFinding, aProposal, FIXTURE_NOW } from '../../fixtures/records';

const NOW = FIXTURE_NOW + 1_000;
const step = (id: string, rank: string, what = `Step ${id}`) => ({ id, rank, what, who: [] });
const proposal: Row = aProposal({
  id: 'p',
  vision: 'We answer quickly.',
  audienceIds: ['ana'],
  steps: [step('s1', 'a1'), step('s2', 'a2')],
});
const topics: Row = { id: 't', topics: [{ id: 'one', text: 'One' }] };

const apply = (row: Row | undefined, ...intents: Intent[]) =>
  intents.reduce<Row | undefined>((held, intent) => applyIntent(held, intent, NOW), row);

const problemOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof Error && 'problem' in error ? error.problem : error;
  }
  return null;
};

describe('one intent', () => {
  const at = { id: 'p', list: 'steps', entryId: 's1' } as const;
  const cases: { says: string; intent: Intent; field: string; becomes: unknown }[] = [
    {
      says: 'sets a field',
      intent: intend.set('proposals', 'p', 'title', 'New'),
      field: 'title',
      becomes: 'New',
    },
    {
      says: 'empties a field',
      intent: intend.set('proposals', 'p', 'vision', undefined),
      field: 'vision',
      becomes: undefined,
    },
    {
      says: 'replaces a stretch of a text',
      intent: intend.splice('proposals', 'p', 'vision', { at: 3, remove: 6, insert: 'reply' }),
      field: 'vision',
      becomes: 'We reply quickly.',
    },
    {
      says: 'writes into a text that is not there yet',
      intent: intend.splice('proposals', 'p', 'risks', { at: 0, remove: 0, insert: 'None' }),
      field: 'risks',
      becomes: 'None',
    },
    {
      says: 'includes a member',
      intent: intend.include('proposals', 'p', 'audienceIds', 'bo'),
      field: 'audienceIds',
      becomes: ['ana', 'bo'],
    },
    {
      says: 'excludes a member',
      intent: intend.exclude('proposals', 'p', 'audienceIds', 'ana'),
      field: 'audienceIds',
      becomes: [],
    },
    {
      says: 'adds an embedded record at its rank',
      intent: intend.add('proposals', 'p', 'steps', step('s3', 'a15')),
      field: 'steps',
      becomes: [step('s1', 'a1'), step('s3', 'a15'), step('s2', 'a2')],
    },
    {
      says: 'changes one field of an embedded record',
      intent: intend.change('proposals', at, 'what', 'Listen'),
      field: 'steps',
      becomes: [step('s1', 'a1', 'Listen'), step('s2', 'a2')],
    },
    {
      says: 'moves an embedded record by its rank',
      intent: intend.move('proposals', at, 'a3'),
      field: 'steps',
      becomes: [step('s2', 'a2'), step('s1', 'a3')],
    },
    {
      says: 'removes an embedded record',
      intent: intend.remove('proposals', at),
      field: 'steps',
      becomes: [step('s2', 'a2')],
    },
    {
      says: 'deletes softly',
      intent: intend.delete('proposals', 'p'),
      field: 'deletedAt',
      becomes: NOW,
    },
  ];

  it.each(cases)('$says, and changes nothing else', ({ intent, field, becomes }) => {
    const expected = { ...proposal, updatedAt: NOW, [field]: becomes };
    if (becomes === undefined) delete expected[field];
    expect(apply(proposal, intent)).toStrictEqual(expected);
  });

  const repeatable = cases.filter(({ intent }) => intent.do !== 'splice');
  it.each(repeatable)('$says, and done again changes nothing more', ({ intent }) => {
    const once = apply(proposal, intent);
    expect(applyIntent(once, intent, NOW + 1)).toBe(once);
  });

  it('brings a deleted record back as it was', () => {
    const deleted = apply(proposal, intend.delete('proposals', 'p'));
    expect(apply(deleted, intend.restore('proposals', 'p'))).toStrictEqual({
      ...proposal,
      updatedAt: NOW,
    });
  });

  it('leaves the row it was given untouched', () => {
    const before = structuredClone(proposal);
    for (const { intent } of cases) apply(proposal, intent);
    expect(proposal).toStrictEqual(before);
  });

  it('adds at the end of a list that has no ranks', () => {
    const added = apply(
      topics,
      intend.add('participants', 't', 'topics', { id: 'two', text: 'Two' }),
    );
    expect(added?.['topics']).toEqual([
      { id: 'one', text: 'One' },
      { id: 'two', text: 'Two' },
    ]);
  });

  it('keeps what an embedded record says when it is added again', () => {
    const changed = apply(proposal, intend.change('proposals', at, 'what', 'Listen'));
    const again = apply(
      changed,
      intend.add('proposals', 'p', 'steps', { ...step('s1', 'a9'), how: 'In person' }),
    );
    expect(again?.['steps']).toEqual([
      { ...step('s1', 'a1', 'Listen'), how: 'In person' },
      step('s2', 'a2'),
    ]);
  });

  it('keeps entries it does not understand where they are', () => {
    const odd = { ...topics, topics: ['odd', null, { id: 'one', text: 'One' }] };
    const changed = apply(
      odd,
      intend.change('participants', { id: 't', list: 'topics', entryId: 'one' }, 'text', 'Uno'),
    );
    expect(changed?.['topics']).toEqual(['odd', null, { id: 'one', text: 'Uno' }]);
  });
});

describe('an intent about something that is not there', () => {
  it('is refused for a record that was never there', () => {
    expect(problemOf(() => apply(undefined, intend.set('people', 'x', 'name', 'Ana')))).toEqual({
      code: 'missing',
      table: 'people',
      id: 'x',
    });
  });

  it('is refused for a deleted record, where nobody would see what is said', () => {
    const deleted = apply(proposal, intend.delete('proposals', 'p'));
    expect(problemOf(() => apply(deleted, intend.set('proposals', 'p', 'title', 'New')))).toEqual({
      code: 'missing',
      table: 'proposals',
      id: 'p',
    });
  });

  it('is refused for an embedded record that was removed', () => {
    const gone = { id: 'p', list: 'steps', entryId: 'gone' } as const;
    expect(problemOf(() => apply(proposal, intend.move('proposals', gone, 'a5')))).toEqual({
      code: 'missing',
      table: 'steps',
      id: 'gone',
    });
  });

  it('is nothing to do when it is a removal', () => {
    const gone = { id: 'p', list: 'steps', entryId: 'gone' } as const;
    expect(apply(proposal, intend.remove('proposals', gone))).toBe(proposal);
    expect(apply(proposal, intend.exclude('proposals', 'p', 'audienceIds', 'nobody'))).toBe(
      proposal,
    );
  });
});

describe('creating', () => {
  const { id, createdAt: _, updatedAt: __, ...said } = aFinding({ text: 'First words' });
  const create = intend.create('findings', id, said);
  const words = fc.record(
    { text: fc.string({ minLength: 1 }), ownWords: fc.string(), value: fc.string() },
    { requiredKeys: ['text'] },
  );

  it('makes a row with the instant of the write', () => {
    expect(apply(undefined, create)).toStrictEqual({ ...said, id, createdAt: NOW, updatedAt: NOW });
  });

  it('stores no field that says nothing', () => {
    const fields = { ...said, value: undefined };
    const created = apply(undefined, { do: 'create', table: 'findings', id, fields });
    expect(created).not.toHaveProperty('value');
  });

  it('twice is creating once', () => {
    fc.assert(
      fc.property(words, (fields) => {
        const intent = intend.create('findings', id, { ...said, ...fields });
        const once = apply(undefined, intent);
        expect(applyIntent(once, intent, NOW + 5)).toBe(once);
      }),
    );
  });

  it('over a row that is there only fills what it leaves open', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const row = apply(undefined, intend.create('findings', id, { ...said, ...first }));
        const again = apply(row, intend.create('findings', id, { ...said, ...second }));
        expect(again).toEqual({ ...said, ...second, ...row });
      }),
    );
  });

  it('over a deleted row brings it back with the new words', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const row = apply(
          undefined,
          intend.create('findings', id, { ...said, ...first }),
          intend.delete('findings', id),
        );
        const back = apply(row, intend.create('findings', id, { ...said, ...second }));
        expect(back).toEqual({ ...row, ...second, deletedAt: undefined });
        expect(back).not.toHaveProperty('deletedAt');
      }),
    );
  });
});
