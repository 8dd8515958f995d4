import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TransportError } from '@/lib/sync/transport';
import { transports } from '@/lib/sync/transports';
import { type S3Settings, s3 } from '@/lib/sync/transports/s3';
import { isCephInstalled, isCephWanted, startCeph } from '../../../fixtures/ceph-s3';
import { conform } from '../../../fixtures/conform';
import { converge } from '../../../fixtures/convergence';
import { patienceFor, runsOf } from '../../../fixtures/seeds';
import { smallS3 } from '../../../fixtures/small-s3';

const SEEDS = runsOf('S3_SEEDS', 6);

const settings: S3Settings = {
  endpoint: 'https://s3.example',
  region: 'eu-north-1',
  bucket: 'interviews',
  folder: 'round-two',
  style: 'path',
  accessKey: 'AKIAEXAMPLE',
  secretKey: 'a secret/key',
};

describe.each(['path', 'virtual'] as const)('a bucket in the %s', (style) => {
  const own = { ...settings, style };
  const bucket = smallS3(own);
  conform(() => s3.open(own, bucket));

  it(
    'loses nothing over a bad connection',
    async () => {
      const { wrong } = await converge(1, 0.12, {
        under: () => s3.open({ ...own, folder: 'converging' }, bucket),
      });
      expect(wrong).toEqual([]);
    },
    patienceFor(1, 60_000),
  );

  it('refuses another key', async () => {
    const other = s3.open({ ...own, secretKey: 'another' }, bucket);
    await expect(other.list()).rejects.toEqual(new TransportError('refused'));
  });

  it('shows what lies in its own folder only', async () => {
    await s3.open({ ...own, folder: '' }, bucket).put('elsewhere', new Uint8Array(1));
    await s3.open({ ...own, folder: 'round-two/inner' }, bucket).put('inner', new Uint8Array(1));
    const names = (await s3.open(own, bucket).list()).map(({ name }) => name);
    expect(names).not.toContain('elsewhere');
    expect(names).not.toContain('inner');
  });
});

describe('a bucket', () => {
  it('is one of the places to choose', () => {
    expect(transports).toContain(s3);
  });

  it('that lists for ever is strange', async () => {
    const page =
      '<ListBucketResult><NextContinuationToken>1</NextContinuationToken></ListBucketResult>';
    const endless = s3.open(settings, async () => new Response(page));
    await expect(endless.list()).rejects.toThrow('strange');
  });
});

// Where it is not asked for (S3_REAL=1), or not there, it is counted as skipped.
describe.skipIf(!isCephWanted || !isCephInstalled())('a real Ceph', () => {
  let ceph: Awaited<ReturnType<typeof startCeph>>;
  beforeAll(async () => {
    ceph = await startCeph();
  }, 180_000);
  afterAll(() => ceph.stop());
  const open = (changes: Partial<S3Settings> = {}) =>
    s3.open({ ...ceph.settings, ...changes }, (address, request) => fetch(address, request));
  conform(open);

  it('refuses another key', async () => {
    const asked = open({ secretKey: 'another' }).list();
    await expect(asked).rejects.toEqual(new TransportError('refused'));
  });

  it(
    'loses nothing over a bad connection',
    async () => {
      for (let seed = 101; seed < 101 + SEEDS; seed += 1) {
        const under = () => open({ folder: `converging-${seed}` });
        expect((await converge(seed, 0.12, { under })).wrong, `seed ${seed}`).toEqual([]);
      }
    },
    patienceFor(SEEDS, 60_000),
  );
});
