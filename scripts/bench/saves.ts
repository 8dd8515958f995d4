import type { Surface } from '../../tests/e2e/driver/surface.ts';
import type { bench } from './arm/store.ts';

/** Raw puts, their twin, edits and keeps, in turn and back again: `raw twin edit keep`, `keep edit …`. */
export async function timeSaves(
  page: Surface,
  company: string,
  rounds: number,
): Promise<Record<string, number>[]> {
  const arms = ['raw', 'twin', 'edit', 'keep'];
  const times: Record<string, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? arms : arms.toReversed();
    times.push(await page.evaluate(timeOnce, { company, order, round }));
  }
  return times;
}

/** Runs in the arm's page. */
function timeOnce(given: { company: string; order: string[]; round: number }) {
  const page = globalThis as unknown as { bench: typeof bench };
  return page.bench.timeSaves(given.company, given.order, given.round);
}
