import { describe, expect, it } from 'vitest';
import { TransportError } from '@/lib/sync/transport';
import { transports } from '@/lib/sync/transports';
import { type S3Settings, s3 } from '@/lib/sync/transports/s3';
import { conform } from '../../../fixtures/conform';
import { converge } from '../../../fixtures/convergence';
import { patienceFor } from '../../../fixtures/seeds';
import { smallS3 } from '../../../fixtures/small-s3';

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
