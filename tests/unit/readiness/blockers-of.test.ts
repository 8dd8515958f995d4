import { describe, expect, it } from 'vitest';
import { blockersOf } from '@/lib/readiness/blockers-of';
import { completePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { FIXTURE_NOW as NOW } from '../../fixtures/records';

const rows = completePlan(NOW);
const first = rows.proposals[0]?.id ?? '';

/** The first proposal as an idea that says no opening. */
const bluntIdea = () =>
  viewOf({
    ...rows,
    proposals: rows.proposals.map((one) =>
      one.id === first ? { ...one, stage: 'idea' as const, opening: ' ' } : one,
    ),
  });

describe('what stands in the way of a proposal', () => {
  it('is nothing where the plan is complete', () => {
    expect(blockersOf(viewOf(rows), first, NOW)).toEqual([]);
  });

  it('is what would block it if it were ready, though it is an idea still', () => {
    const found = blockersOf(bluntIdea(), first, NOW);
    expect(found.map(({ ruleId }) => ruleId)).toContain('opening-blunt');
    for (const { fix, severity } of found) {
      expect(severity).toBe('blocker');
      expect(fix).toMatchObject({ page: 'proposal', id: first });
    }
  });

  it('is not what blocks another', () => {
    const other = rows.proposals.find(({ id }) => id !== first)?.id ?? ids.company;
    expect(blockersOf(bluntIdea(), other, NOW)).toEqual([]);
  });
});
