import type { Page } from 'playwright-core';
import { waitUntil } from './wait-until.ts';

/**
 * Stops the running service workers under `scope`, as the browser does after 30 idle seconds, and waits
 * for word of each end. Whether its target is still listed would not tell: one that is started again at
 * once (an event was on its way) keeps its target, and so its id.
 */
export async function stopWorkers(page: Page, scope: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  /** By the worker's version, the latest last. */
  const heard = new Map<string, string[]>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions)
      if (scriptURL.startsWith(scope))
        heard.set(versionId, [...(heard.get(versionId) ?? []), runningStatus]);
  });
  await session.send('ServiceWorker.enable');
  await waitUntil('the browser tells of the worker', async () => heard.size > 0);
  for (const [versionId, states] of [...heard]) {
    if (states.at(-1) === 'stopped') continue;
    await waitUntil('the worker stops', async () => {
      // One that is just starting does not hear of it: it is told until it does.
      await session.send('ServiceWorker.stopWorker', { versionId });
      return heard.get(versionId)?.slice(states.length).includes('stopped');
    });
  }
  await session.detach();
}
