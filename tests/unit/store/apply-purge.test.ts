import { describe, expect, it } from 'vitest';
import { applyIntent, type Row } from '@/lib/store/apply-intent';
import { type Intent, intend } from '@/lib/store/intent';
import { aProposal, FIXTURE_NOW } from '../../fixtures/records';

const NOW = FIXTURE_NOW + 1_000;
const step = (id: string, rank: string, what = `Step ${id}`) => ({ id, rank, what, who: [] });
const proposal: Row = aProposal({
  id: 'p',
  vision: 'We answer quickly.',
  audienceIds: ['ana'],
  steps: [step('s1', 'a1'), step('s2', 'a2')],
});

const apply = (row: Row | undefined, ...intents: Intent[]) =>
  intents.reduce<Row | undefined>((held, intent) => applyIntent(held, intent, NOW), row);

describe('deleting for good', () => {
  const deleted = { ...proposal, deletedAt: 5 };
  const purge = intend.purge('proposals', 'p');

  it('leaves the id and that it is gone, and nothing that was said', () => {
    expect(apply(deleted, purge)).toEqual({ id: 'p', updatedAt: NOW, deletedAt: 5, purgedAt: NOW });
  });

  it('takes nothing from a record that somebody brought back meanwhile', () => {
    expect(applyIntent(proposal, purge, NOW)).toBe(proposal);
  });

  it('is done once, and is not undone', () => {
    const gone = applyIntent(deleted, purge, NOW);
    expect(applyIntent(gone, purge, NOW + 1)).toBe(gone);
    expect(applyIntent(gone, intend.restore('proposals', 'p'), NOW + 1)).toBe(gone);
    expect(applyIntent(gone, intend.delete('proposals', 'p'), NOW + 1)).toBe(gone);
  });

  it('is followed by a new record of the same id, which knows nothing of the old one', () => {
    const { id: _, createdAt: __, updatedAt: ___, ...said } = aProposal({ title: 'Anew' });
    const anew = apply(deleted, purge, intend.create('proposals', 'p', said));
    expect(anew).toEqual({ ...said, id: 'p', createdAt: NOW, updatedAt: NOW });
  });
});
