import { webDav } from '@/lib/sync/transports/webdav';
import { converge, type Outcome } from '../../tests/fixtures/convergence';
import { startDavServer } from '../../tests/fixtures/dav-servers';

export interface Soak {
  seed: number;
  rate: number;
  steps: number;
  devices: number;
  records: number;
  /** One of the real servers of the tests; left out, a storage in memory. */
  server?: string | undefined;
}

/** Devices at work for about a year over a bad storage, and what came of it. */
export const soakRun = async ({ seed, rate, server, ...size }: Soak): Promise<Outcome> => {
  if (server === undefined) return converge(seed, rate, {}, size);
  const { url, user, password, stop } = await startDavServer(server);
  try {
    const settings = { url: `${url}soak/`, user, password };
    return await converge(seed, rate, { under: () => webDav.open(settings, fetch) }, size);
  } finally {
    await stop();
  }
};
