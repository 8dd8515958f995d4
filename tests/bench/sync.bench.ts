import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import type { SyncPlace } from '../../lib/domain/sync-place.ts';
import { median } from '../../scripts/bench/statistics.ts';
import { expect, test } from '../e2e/driver/extension-test.ts';
import { extensionWithPage } from '../e2e/driver/extension-with-page.ts';
import { startDavServer } from '../fixtures/dav-servers.ts';
import type { SyncBench } from './sync-bench/sync-bench.ts';

// What sync costs in the real extension over a real apache, each figure beside the least that could do
// it: the same bytes put and got, the same rows into a bare database. `npm run bench:sync` prints it.

declare global {
  var syncBench: SyncBench;
}

const FEW = 9;
const LARGE = 10_000;
const TWICE = 3;

const times = async (rounds: number, work: (round: number) => Promise<number>) => {
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await work(round));
  // The first is a warm-up.
  return all.slice(1);
};

const p95 = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.ceil(all.length * 0.95) - 1] ?? Number.NaN;

const spread = (all: readonly number[]): string =>
  `${median(all).toFixed(1)} ms (${Math.min(...all).toFixed(1)} to ${Math.max(...all).toFixed(1)})`;

const beside = (own: readonly number[], floor: readonly number[]): string =>
  `${spread(own)}; floor ${spread(floor)}; × ${(median(own) / median(floor)).toFixed(1)}`;

/** The most the page held while the work ran, beyond what it held before, in MB. */
const memoryOf = async (session: CDPSession, work: () => Promise<unknown>): Promise<number> => {
  const used = async () => {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await used();
  let most = before;
  let isRunning = true;
  const watching = (async () => {
    while (isRunning) {
      most = Math.max(most, await used());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  await work();
  isRunning = false;
  await watching;
  return (most - before) / 1_000_000;
};

/** Seconds of processor time of the page's own thread: what others do on the machine is not in it. */
const processorOf = async (session: CDPSession, work: () => Promise<unknown>): Promise<number> => {
  await session.send('Performance.disable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await spent();
  await work();
  return (await spent()) - before;
};

const say = (what: string, target: string, figure: string): void => {
  const description = `${what.padEnd(38)} goal ${target.padEnd(22)} ${figure}`;
  test.info().annotations.push({ type: 'measured', description });
  // Seen as it comes, where somebody runs it by hand.
  process.stdout.write(`${description}\n`);
};

const measureSmall = async (page: Page, place: SyncPlace): Promise<void> => {
  const sync = (name: string) => page.evaluate((own) => syncBench.sync(own), name);
  const edits: number[] = [];
  const puts: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    edits.push(await page.evaluate((at) => syncBench.edit('first', `Head ${at}`), round));
    puts.push(await page.evaluate(() => syncBench.floorPut(1)));
  }
  const floor = `floor p95 ${p95(puts).toFixed(1)} ms`;
  say('an edit until it is on the disk', 'p95 15 ms', `p95 ${p95(edits).toFixed(1)} ms; ${floor}`);

  await sync('first');
  let requests = 0;
  let processor = 0;
  const session = await page.context().newCDPSession(page);
  const idle = await times(FEW, async () => {
    let ms = 0;
    processor = await processorOf(session, async () => {
      const outcome = await sync('first');
      ({ ms, requests } = outcome);
    });
    return ms;
  });
  const lists = await times(FEW, () =>
    page.evaluate((at) => syncBench.floorList('first', at), place),
  );
  say(
    'a sync with nothing new',
    '3 requests, 300 ms',
    `${requests} requests, ${(processor * 1_000).toFixed(0)} ms of processor, ${beside(idle, lists)}`,
  );

  let sent = 0;
  const pushes = await times(FEW, async (round) => {
    await page.evaluate((at) => syncBench.change('first', 100, `Push ${at}`), round);
    const { ms, ...network } = await sync('first');
    sent = network.sent;
    return ms;
  });
  const transfers = await times(FEW, () =>
    page.evaluate(([at, bytes]) => syncBench.floorTransfer('first', at, bytes, 1), [
      place,
      sent,
    ] as const),
  );
  say(
    '100 edits sent',
    '20 kB, 1 s',
    `${(sent / 1_000).toFixed(1)} kB, ${beside(pushes, transfers)}`,
  );

  await sync('second');
  const pulls = await times(FEW, async (round) => {
    await page.evaluate((at) => syncBench.change('first', 1_000, `Pull ${at}`), round);
    await sync('first');
    return (await sync('second')).ms;
  });
  const plain = await times(FEW, () => page.evaluate(() => syncBench.floorPut(1_000)));
  say("another's 1,000 edits applied", '1 s', beside(pulls, plain));
};

const measureLarge = async (page: Page, place: SyncPlace, code: string): Promise<void> => {
  const sync = (name: string) => page.evaluate((own) => syncBench.sync(own), name);
  const session = await page.context().newCDPSession(page);
  await page.evaluate((count) => syncBench.add('first', 1_000, count - 1_000), LARGE);
  const seeded = await memoryOf(session, () => sync('first'));
  let parts = 0;
  const snapshots = await times(TWICE, async () => {
    await page.evaluate(() => syncBench.oweSnapshot('first'));
    const { ms } = await sync('first');
    const names = await page.evaluate((at) => syncBench.objects('first', at), place);
    const snaps = names.filter((name) => name.startsWith('snap.')).toSorted();
    parts = snaps.filter((name) => name.slice(5, 26) === snaps.at(-1)?.slice(5, 26)).length;
    return ms;
  });
  let received = 0;
  let requests = 0;
  let joined = 0;
  let processor = 0;
  const joins = await times(TWICE, async (round) => {
    const name = `joining-${round}`;
    await page.evaluate(([own, at, secret]) => syncBench.begin(own, at, secret), [
      name,
      place,
      code,
    ] as const);
    let ms = 0;
    processor = await processorOf(session, async () => {
      joined = await memoryOf(session, async () => {
        const outcome = await sync(name);
        ({ ms, received, requests } = outcome);
      });
    });
    expect(await page.evaluate((own) => syncBench.count(own), name)).toBe(LARGE);
    return ms;
  });
  const transfer = await times(TWICE, () =>
    page.evaluate(([at, bytes, pieces]) => syncBench.floorTransfer('first', at, bytes, pieces), [
      place,
      received,
      Math.max(1, parts),
    ] as const),
  );
  const rows = await times(TWICE, () => page.evaluate((count) => syncBench.floorPut(count), LARGE));
  const floors = transfer.map((ms, at) => ms + (rows[at] ?? 0));
  say(
    'a snapshot of 10,000 records',
    '2 s, 3 parts',
    `${parts} parts, ${beside(snapshots, transfer)}`,
  );
  const network = `${(received / 1e6).toFixed(1)} MB in ${requests} requests, ${processor.toFixed(1)} s of processor`;
  say('a new device at 10,000 records', '10 s and 2 MB', `${network}, ${beside(joins, floors)}`);
  say(
    'memory of a sync, at the most',
    '80 MB',
    `${seeded.toFixed(0)} MB to send all, ${joined.toFixed(0)} MB to join`,
  );
  const objects = (await page.evaluate((at) => syncBench.objects('first', at), place)).length;
  say('objects in the folder', '500', `${objects}`);
};

test('what sync costs, beside the least that could do it', async ({ launch, afterwards }) => {
  test.setTimeout(900_000);
  const root = fileURLToPath(new URL('sync-bench', import.meta.url));
  const { folder, remove } = await extensionWithPage(root);
  afterwards(remove);
  const server = await startDavServer('apache');
  afterwards(() => server.stop());
  const browser = await launch({ extension: folder });
  const origin = `${new URL(server.url).origin}/*`;
  await browser.grantHost(origin);
  const page = await browser.open(browser.address('sync-bench.html'));
  await page.waitForFunction(() => 'syncBench' in globalThis);
  expect(await page.evaluate((asked) => syncBench.allow(asked), origin)).toBe(true);
  const place = {
    kind: 'webdav',
    url: `${server.url}round-two/`,
    user: server.user,
    password: server.password,
  } as const;
  const code = await page.evaluate((at) => syncBench.begin('first', at), place);
  await page.evaluate(() => syncBench.add('first', 0, 1_000));
  await page.evaluate(() => syncBench.sync('first'));
  await page.evaluate(([at, own]) => syncBench.begin('second', at, own), [place, code] as const);
  await measureSmall(page, place);
  await measureLarge(page, place, code);
  const unlocks = await times(4, () => page.evaluate(() => syncBench.unlock()));
  say('a passphrase stretched', '2 s', spread(unlocks));
});
