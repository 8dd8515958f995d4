import { expect, it, vi } from 'vitest';
import { renewLog } from '@/lib/store/renew-log';
import { memoryEngine } from '../../fixtures/memory-store';

it('leaves nothing behind, and the databases of the origin as they were', async () => {
  const { indexedDB: engine } = memoryEngine();
  const kept = await new Promise<IDBDatabase>((resolve) => {
    const request = engine.open('kept', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows').put('here', 1);
    request.onsuccess = () => resolve(request.result);
  });
  await renewLog(engine, async () => 2 ** 30);
  await expect
    .poll(async () => (await engine.databases()).map(({ name }) => name))
    .toEqual(['kept']);
  const row = await new Promise((resolve) => {
    const request = kept.transaction('rows').objectStore('rows').get(1);
    request.onsuccess = () => resolve(request.result);
  });
  expect(row).toBe('here');
});

it('does nothing where the disk is nearly full', async () => {
  const { indexedDB: engine } = memoryEngine();
  const open = vi.spyOn(engine, 'open');
  await renewLog(engine, async () => 64 * 2 ** 20);
  expect(open).not.toHaveBeenCalled();
});
