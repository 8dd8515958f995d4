import { expect, test } from 'vitest';
import { labelledPlans } from '@/tests/fixtures/linking/labelled-plans';
import { tally } from '@/tests/fixtures/linking/tally';

// The scorer was made on the first three plans. Of the other two only these figures are looked at.
for (const [name, heldBack] of [
  ['made on', false],
  ['held back', true],
] as const)
  test(`of what is filled in beforehand at least 85 in 100 is right: ${name}`, async ({
    annotate,
  }) => {
    const sum = tally(labelledPlans.filter((plan) => plan.heldBack === heldBack));
    await annotate(JSON.stringify(sum));
    expect(sum.precision).toBeGreaterThanOrEqual(0.85);
    // Precision alone is had by filling in nothing.
    expect(sum.recall).toBeGreaterThanOrEqual(0.6);
  });
