import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '@/lib/sync/bytes';
import { TransportError } from '@/lib/sync/transport';
import { transports } from '@/lib/sync/transports';
import { webDav } from '@/lib/sync/transports/webdav';
import { conform } from '../../../fixtures/conform';
import { converge } from '../../../fixtures/convergence';
import {
  DAV_SERVERS,
  type DavServer,
  isInstalled,
  startDavServer,
} from '../../../fixtures/dav-servers';
import { patienceFor, runsOf } from '../../../fixtures/seeds';

/** On each server, and other ones on each: thirty in all. */
const SEEDS = runsOf('DAV_SEEDS', 10);
const fetchReally: typeof fetch = (...values) => fetch(...values);

describe.each(DAV_SERVERS)('%s', (name) => {
  // A server that this machine lacks is counted as skipped, by its name.
  describe.skipIf(!isInstalled(name))('as it is installed', () => {
    let server: DavServer;
    beforeAll(async () => {
      server = await startDavServer(name);
    }, 30_000);
    afterAll(() => server.stop());
    const open = (folder = 'Round Two/sync', changes: Partial<DavServer> = {}) => {
      const { url, user, password } = { ...server, ...changes };
      return webDav.open({ url: `${url}${folder}`, user, password }, fetchReally);
    };

    conform(open);

    it('says that a password is wrong', async () => {
      const asked = open('Round Two/sync', { password: 'another' }).list();
      await expect(asked).rejects.toEqual(new TransportError('refused'));
    });

    it(
      `loses nothing of three devices and a late one (${SEEDS} bad connections)`,
      async ({ annotate }) => {
        const sum = { edits: 0, faults: 0, deaths: 0, requests: 0 };
        const first = 1 + SEEDS * DAV_SERVERS.indexOf(name);
        for (let seed = first; seed < first + SEEDS; seed += 1) {
          const outcome = await converge(seed, 0.12, { under: () => open(`run-${seed}`) });
          expect(outcome.wrong, `seed ${seed}`).toEqual([]);
          for (const key of ['edits', 'faults', 'deaths', 'requests'] as const)
            sum[key] += outcome[key];
        }
        await annotate(`${name}: ${SEEDS} seeds, ${JSON.stringify(sum)}, 0 lost, 0 apart`);
      },
      patienceFor(SEEDS, 60_000),
    );
  });
});

describe('a server', () => {
  const settings = { url: 'https://files.example/dav', user: 'ada', password: 'x' };
  const answering = (status: number, headers: Record<string, string> = {}, body: BodyInit = '') =>
    webDav.open(settings, async () => new Response(body, { status, headers }));

  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [429, 'busy'],
    [503, 'busy'],
    [507, 'full'],
    [413, 'full'],
    [418, 'strange'],
  ] as const)('that answers %i is told to be %s', async (status, problem) => {
    const error = await answering(status, { 'retry-after': '7' })
      .list()
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ problem, ...(problem === 'busy' && { wait: 7_000 }) });
  });

  it('that cannot be reached is told to be so', async () => {
    const unreachable = webDav.open(settings, () =>
      Promise.reject(new TypeError('Failed to fetch')),
    );
    await expect(unreachable.list()).rejects.toEqual(new TransportError('offline'));
  });

  it.each(['', 'no xml', '<html></html>', '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'])(
    'that answers a list with %s is strange',
    async (body) => {
      await expect(answering(207, {}, body || undefined).list()).rejects.toThrow('strange');
    },
  );

  it('gets no cookie, no other address, and only what was allowed', async () => {
    const asked: [string, RequestInit][] = [];
    const transport = webDav.open(settings, async (address, request) => {
      asked.push([address, request]);
      return new Response(null, { status: 201 });
    });
    await transport.put('a', bytesOf('x'));
    expect(asked).toMatchObject([
      [
        'https://files.example/dav/a',
        { credentials: 'omit', redirect: 'manual', cache: 'no-store' },
      ],
    ]);
    expect(transports).toContain(webDav);
  });

  it('that sends more than anything of ours is not listened to', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(2 ** 20)),
    });
    await expect(answering(200, {}, endless).get('a')).rejects.toThrow('strange');
  });
});
