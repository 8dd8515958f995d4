import { describe, expect, it } from 'vitest';
import { bytesOf } from '@/lib/sync/bytes';
import { TransportError } from '@/lib/sync/transport';
import { transports } from '@/lib/sync/transports';
import { storageSync } from '@/lib/sync/transports/storage-sync';
import { conform } from '../../../fixtures/conform';
import { converge } from '../../../fixtures/convergence';
import { patienceFor } from '../../../fixtures/seeds';
import { smallArea } from '../../../fixtures/small-area';

const noise = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const NAME = 'seg.device0001.0000000001.0123456789ab.rhs';

describe('the browser’s own sync', () => {
  const area = smallArea();
  conform(() => storageSync.open({ area }, fetch), 40_000);

  it('says when it is full, and keeps what it has', async () => {
    const transport = storageSync.open({ area: smallArea() }, fetch);
    await transport.put('kept', noise(40_000));
    await expect(transport.put(NAME, noise(40_000))).rejects.toEqual(new TransportError('full'));
    expect(await transport.list()).toEqual([{ name: 'kept', size: 40_000 }]);
  });

  it('says when it is written to too often, and for how long to wait', async () => {
    let now = 0;
    const transport = storageSync.open({ area: smallArea(() => now) }, fetch);
    for (let at = 0; at < 120; at += 1) await transport.put(NAME, bytesOf('x'));
    await expect(transport.put(NAME, bytesOf('x'))).rejects.toMatchObject({
      problem: 'busy',
      wait: 60_000,
    });
    now += 60_001;
    await transport.put(NAME, bytesOf('x'));
  });

  it('gives nothing of which a piece has not arrived yet', async () => {
    const own = smallArea();
    const transport = storageSync.open({ area: own }, fetch);
    await transport.put(NAME, noise(15_000));
    const [first = ''] = Object.keys(await own.get(null));
    await own.remove([first]);
    expect(await transport.get(NAME)).toBeNull();
    expect(await transport.list()).toEqual([]);
  });

  it('passes over what is not ours, and what is no base 64', async () => {
    const own = smallArea();
    await own.set({ theme: 'dark', 'rhs/a/1/1': '%%%', 'rhs/b/9/1': '', 'rhs/c/1/1/1': '' });
    const transport = storageSync.open({ area: own }, fetch);
    expect(await transport.list()).toEqual([]);
    expect(await transport.get('a')).toBeNull();
  });

  it('is one of the places to choose', () => {
    expect(transports).toContain(storageSync);
  });

  it(
    'loses nothing of a few records',
    async () => {
      let now = 0;
      const own = smallArea(() => now);
      const under = () => {
        const transport = storageSync.open({ area: own }, fetch);
        return {
          ...transport,
          put: (name: string, bytes: Uint8Array<ArrayBuffer>) => {
            now += 1_000;
            return transport.put(name, bytes);
          },
          delete: (name: string) => {
            now += 1_000;
            return transport.delete(name);
          },
        };
      };
      const { wrong } = await converge(1, 0.1, { under }, { steps: 30, devices: 3 });
      expect(wrong).toEqual([]);
    },
    patienceFor(1, 60_000),
  );
});
