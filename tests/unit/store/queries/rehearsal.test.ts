import { expect, it } from 'vitest';
import { logRehearsal } from '@/lib/store/commands/log-rehearsal';
import { readLastSaid } from '@/lib/store/queries/last-said';
import { readRehearsal } from '@/lib/store/queries/rehearsal';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { aClip, aFinding, aRehearsal } from '../../../fixtures/records';

it('what can be explained are products and services that stand, with their quotes', async () => {
  const store = aStore();
  const of = (id: string, changes: object) =>
    aFinding({ kind: 'product', clipIds: ['clip-1'], id, dedupeKey: id, ...changes });
  await plant(store, {
    clips: [aClip()],
    findings: [
      of('product', { status: 'accepted' }),
      of('service', { status: 'verified', kind: 'service' }),
      of('candidate', { status: 'candidate' }),
      of('rejected', { status: 'rejected' }),
      of('vision', { status: 'accepted', kind: 'vision' }),
      of('elsewhere', { status: 'accepted', companyId: 'company-2' }),
    ],
  });
  const { taught } = await readRehearsal(store.database, 'company-1');
  expect(taught.map(({ finding }) => finding.id).toSorted()).toEqual(['product', 'service']);
  for (const { quotes } of taught) expect(quotes).toMatchObject([{ id: 'clip-1' }]);
});

it('what was said is kept at once, and the last of it counts', async () => {
  const store = aStore();
  const said = { subject: 'proposal', subjectId: 'proposal-1', rating: 2 } as const;
  await plant(store, { rehearsals: [aRehearsal({ id: 'before', at: 1, seconds: 99 })] });
  const id = await done(logRehearsal(store, { ...said, seconds: 118, note: 'Slower' }));
  const { log } = await readRehearsal(store.database, 'company-1');
  expect(log.find((one) => one.id === id)).toMatchObject({
    ...said,
    seconds: 118,
    note: 'Slower',
    at: store.now(),
  });
  const last = await readLastSaid(store.database, ['proposal-1', 'proposal-2']);
  expect([...last].map(([of, one]) => [of, one.id])).toEqual([['proposal-1', id]]);
});
