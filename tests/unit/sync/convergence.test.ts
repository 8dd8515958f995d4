import { expect, it } from 'vitest';
import { converge } from '../../fixtures/convergence';
import { patienceFor, runsOf } from '../../fixtures/seeds';

const SEEDS = runsOf('SYNC_SEEDS', 30);

it(
  `three devices and a late one lose nothing and show the same, over ${SEEDS} bad storages`,
  async ({ annotate }) => {
    const sum = { edits: 0, faults: 0, deaths: 0, requests: 0 };
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const outcome = await converge(seed, 0.12);
      expect(outcome.wrong, `seed ${seed}`).toEqual([]);
      for (const key of ['edits', 'faults', 'deaths', 'requests'] as const)
        sum[key] += outcome[key];
    }
    expect(sum.faults / sum.requests).toBeGreaterThan(0.05);
    expect(sum.deaths).toBeGreaterThan(SEEDS);
    await annotate(`${SEEDS} seeds: ${JSON.stringify(sum)}, 0 lost, 0 apart`);
  },
  patienceFor(SEEDS, 5_000),
);
