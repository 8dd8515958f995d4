import { expect, it } from 'vitest';
import { addQuestion } from '@/lib/store/commands/add-question';
import { deleteRecord } from '@/lib/store/commands/delete';
import { aStore, done, plant } from '@/tests/fixtures/memory-store';
import { aQuestion } from '@/tests/fixtures/records';

const planned = { opportunityId: 'opportunity-1', text: 'What did the pilots say?' };

it('puts a question behind all others of its role, with why and where it comes from', async () => {
  const store = aStore();
  await plant(store, {
    questions: [
      aQuestion({ id: 'first', rank: 'a0' }),
      aQuestion({ id: 'second', rank: 'a1' }),
      aQuestion({ id: 'elsewhere', rank: 'a7', opportunityId: 'opportunity-2' }),
    ],
  });
  const from = { type: 'assumption', id: 'assumption-1' } as const;
  const id = await done(addQuestion(store, { ...planned, personId: 'person-1', why: 'Why', from }));
  expect(await store.database.questions.get(id)).toMatchObject({
    ...planned,
    personId: 'person-1',
    why: 'Why',
    from,
    status: 'planned',
    rank: 'a2',
  });
});

it('is the first where nothing is planned, or what was is deleted', async () => {
  const store = aStore();
  const first = await done(addQuestion(store, planned));
  await done(deleteRecord(store, { table: 'questions', id: first }));
  const second = await done(addQuestion(store, planned));
  expect((await store.database.questions.get(second))?.rank).toBe('a0');
});
