import { expect, test } from 'vitest';
import { addFact } from '@/lib/store/commands/add-fact';
import { markAsked, markSaid, starMoment } from '@/lib/store/commands/mark-live';
import { examplePlan, storeRows } from '../../../fixtures/example-plan';
import { ids } from '../../../fixtures/example-plan/names';
import { aStore } from '../../../fixtures/memory-store';

const stored = async () => {
  const store = aStore();
  await storeRows(store, examplePlan(store.now()));
  return store;
};

test('a question asked in the round is said to be, and taken back it is planned again', async () => {
  const store = await stored();
  const [question] = (await store.database.questions.toArray()).filter(
    ({ status }) => status === 'planned',
  );
  const id = question?.id ?? '';
  await markAsked(store, id, ids.roundTwo, true);
  expect(await store.database.questions.get(id)).toMatchObject({
    status: 'asked',
    askedInRoundId: ids.roundTwo,
  });
  await markAsked(store, id, ids.roundTwo, false);
  const after = await store.database.questions.get(id);
  expect(after?.status).toBe('planned');
  expect(after?.askedInRoundId).toBeUndefined();
});

test('a proposal said in the round keeps its stage', async () => {
  const store = await stored();
  const stage = (await store.database.proposals.get(ids.proof))?.stage;
  await markSaid(store, ids.proof, ids.roundTwo, true);
  const said = await store.database.proposals.get(ids.proof);
  expect(said).toMatchObject({ stage, presentedInRoundId: ids.roundTwo });
  await markSaid(store, ids.proof, ids.roundTwo, false);
  expect((await store.database.proposals.get(ids.proof))?.presentedInRoundId).toBeUndefined();
});

test('each star is one more line below what was noted before', async () => {
  const store = await stored();
  const [seat] = (await store.database.participants.toArray()).filter(({ notes }) => notes);
  const before = seat?.notes ?? '';
  await starMoment(store, seat?.id ?? '');
  await starMoment(store, seat?.id ?? '');
  const lines = (await store.database.participants.get(seat?.id ?? ''))?.notes?.split('\n') ?? [];
  expect(lines.slice(0, -2).join('\n')).toBe(before);
  for (const line of lines.slice(-2)) expect(line).toMatch(/^★ \d\d:\d\d $/);
});

test('a star for somebody who was deleted is refused', async () => {
  const store = await stored();
  expect(await starMoment(store, 'nobody')).toMatchObject({ ok: false });
});

test('a fact that is typed twice is one', async () => {
  const store = await stored();
  const fact = {
    companyId: ids.company,
    kind: 'vision',
    line: 'A grid without surprises',
  } as const;
  const first = await addFact(store, fact);
  expect(await addFact(store, fact)).toEqual(first);
  const rows = await store.database.findings.where({ companyId: ids.company }).toArray();
  expect(rows.filter(({ reader }) => reader === 'user')).toHaveLength(1);
});
