import { expect, it } from 'vitest';
import { converge } from '../../fixtures/convergence';
import { mutants } from '../../fixtures/mutants';
import { patienceFor, runsOf } from '../../fixtures/seeds';

const SEEDS = runsOf('MUTANT_SEEDS', 60);

it.each(Object.keys(mutants))(
  'it is noticed when %s',
  async (name) => {
    let caught = 0;
    for (let seed = 1; seed <= SEEDS && caught === 0; seed += 1) {
      const { wrong } = await converge(seed, 0.12, mutants[name]);
      if (wrong.length > 0) caught = seed;
    }
    expect(caught, `not one of ${SEEDS} seeds`).toBeGreaterThan(0);
  },
  patienceFor(SEEDS, 5_000),
);
