import type { Surface } from '../../tests/e2e/driver/surface.ts';
import type { bench } from './arm/store.ts';

type Bench = typeof bench;

const arms = ['bare', 'rawEdit', 'twin', 'edit', 'rawKeep', 'keep'];

/** All arms in turn, then backwards, so often as there are rounds. */
export async function timeSaves(
  page: Surface,
  company: string,
  rounds: number,
): Promise<Record<string, number>[]> {
  // Put there by arm/store.ts, here and below.
  await page.evaluate(
    (id) => (globalThis as unknown as { bench: Bench }).bench.prepareSaves(id),
    company,
  );
  const times: Record<string, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? arms : arms.toReversed();
    times.push(await page.evaluate(timeOnce, { order, round }));
  }
  return times;
}

/** Runs in the arm's page. */
function timeOnce({ order, round }: { order: string[]; round: number }) {
  const page = globalThis as unknown as { bench: Bench };
  return page.bench.timeSaves(order, round);
}
