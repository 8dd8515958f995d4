/**
 * The search beside MiniSearch, FlexSearch, Orama and a plain scan, in turns in one Chromium, then
 * the whole way through the extension's worker:
 *   npm run bench:search [-- --records 10000,50000 --rounds 12]
 */
import { parseArgs } from 'node:util';
import { compare, isQuiet, median } from './bench/statistics.ts';
import { openPage } from './search-peers/open-page.ts';
import type { bench } from './search-peers/page.ts';
import { printTable, quantile } from './search-peers/print.ts';
import { measureWholePath } from './search-peers/whole-path.ts';

type Bench = typeof bench;

const OURS = 'Round Two';
const TWIN = 'Round Two, twice';
/** Arms that find this much less are faster at less: nothing is concluded from their times. */
const EQUAL = 0.02;

const call = <K extends keyof Bench>(
  page: Awaited<ReturnType<typeof openPage>>['page'],
  name: K,
  argument?: number,
): Promise<Awaited<ReturnType<Bench[K]>>> =>
  // The page's own function of that name answers; Playwright cannot know.
  page.evaluate(
    ([key, given]) => {
      // Put there by search-peers/page.ts.
      const { bench: there } = globalThis as unknown as {
        bench: Record<string, (given: unknown) => unknown>;
      };
      return there[key]?.(given);
    },
    [name, argument] as const,
    // As above.
  ) as Promise<Awaited<ReturnType<Bench[K]>>>;

const percent = (share: number | undefined) => `${(100 * (share ?? 0)).toFixed(1)} %`;

type Rounds = Record<string, number[]>[];

const perRound = (rounds: Rounds, arm: string, share: number) =>
  rounds.map((round) => quantile(round[arm] ?? [], share));

/** Ours beside the arm, at this share of the keystrokes. */
function ratioOf(rounds: Rounds, arm: string, share: number): string {
  const ratio = compare(perRound(rounds, OURS, share), perRound(rounds, arm, share));
  return `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`;
}

function judge(
  rounds: Rounds,
  arm: string,
  recall: Record<string, Record<string, number>>,
): string {
  if (arm === OURS) return '';
  const ratio = compare(perRound(rounds, OURS, 0.95), perRound(rounds, arm, 0.95));
  if (arm === TWIN) return isQuiet(ratio) ? 'quiet' : 'NOISY';
  const less = (recall[OURS]?.['all'] ?? 0) - (recall[arm]?.['all'] ?? 0);
  if (less > EQUAL) return `finds less${ratio.low > 1 ? ', faster' : ''}`;
  if (ratio.high <= 1) return 'met';
  return ratio.low > 1 ? 'missed' : 'open';
}

async function compareArms(records: number, count: number): Promise<string[]> {
  const { page, close } = await openPage();
  try {
    const { documents, megabytes } = await call(page, 'prepare', records);
    console.log(`\n${records} records: ${documents} passages, ${megabytes.toFixed(1)} MB of text`);
    const recall = await call(page, 'recall');
    const rounds: Rounds = [];
    for (let number = 0; number < count; number++) rounds.push(await call(page, 'round', number));
    const builds = await call(page, 'builds');
    printTable([
      [
        'arm',
        'recall@10',
        'typed right',
        'misspelt',
        'p50',
        'p95',
        'ours / arm p50',
        'ours / arm p95',
        '',
        'build',
        'longest task',
      ],
      ...builds.map(({ name, buildMs, longestMs }) => [
        name,
        percent(recall[name]?.['all']),
        percent(
          ((recall[name]?.['beginning'] ?? 0) +
            (recall[name]?.['words'] ?? 0) +
            (recall[name]?.['with its company'] ?? 0)) /
            3,
        ),
        percent(recall[name]?.['misspelt']),
        `${median(perRound(rounds, name, 0.5)).toFixed(2)} ms`,
        `${median(perRound(rounds, name, 0.95)).toFixed(2)} ms`,
        name === OURS ? '' : ratioOf(rounds, name, 0.5),
        name === OURS ? '' : ratioOf(rounds, name, 0.95),
        judge(rounds, name, recall),
        `${(buildMs / 1000).toFixed(2)} s`,
        `${longestMs.toFixed(0)} ms`,
      ]),
    ]);
    return await call(page, 'typed');
  } finally {
    await close();
  }
}

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '10000,50000' },
    rounds: { type: 'string', default: '12' },
  },
});
for (const records of values.records.split(',').map(Number)) {
  const typed = await compareArms(records, Number(values.rounds));
  await measureWholePath(records, typed);
}
