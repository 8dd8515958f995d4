import { expect, test } from 'vitest';
import { askAssumption, verifyAssumption } from '@/lib/store/commands/assumption';
import { deleteRecord } from '@/lib/store/commands/delete';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { aFinding, aProposal, aQuestion } from '../../../fixtures/records';

const assumption = { id: 'a', text: 'Data may be mirrored', state: 'open' as const };
const proposal = aProposal({ assumptions: [assumption] });

const planted = async () => {
  const store = aStore();
  await plant(store, {
    proposals: [proposal],
    questions: [aQuestion({ id: 'earlier', rank: 'a5' })],
    findings: [aFinding({ id: 'fact' })],
  });
  const stored = async () => (await store.database.proposals.get(proposal.id))?.assumptions;
  return { store, stored };
};

test('an assumption becomes a question for somebody, behind all others', async () => {
  const { store, stored } = await planted();
  const id = await done(askAssumption(store, { proposal, assumption }, 'person-1'));
  const question = await store.database.questions.get(id);
  expect(question).toMatchObject({
    text: 'Data may be mirrored',
    personId: 'person-1',
    status: 'planned',
    from: { type: 'assumption', id: 'a' },
  });
  expect((question?.rank ?? '') > 'a5').toBe(true);
  expect(await stored()).toMatchObject([{ state: 'asking', questionId: id }]);
});

test('nothing is asked for a proposal that is gone', async () => {
  const { store } = await planted();
  await done(deleteRecord(store, { table: 'proposals', id: proposal.id }));
  expect(await askAssumption(store, { proposal, assumption }, 'person-1')).toMatchObject({
    ok: false,
  });
  expect(await store.database.questions.count()).toBe(1);
});

test('a fact settles it', async () => {
  const { store, stored } = await planted();
  await done(verifyAssumption(store, { proposal, assumption }, 'fact'));
  expect(await stored()).toMatchObject([{ state: 'verified', findingId: 'fact' }]);
});
