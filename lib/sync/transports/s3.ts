import { AwsClient } from 'aws4fetch';
import { ask, bodyOf, type Fetch } from '../ask-server';
import { type Bytes, textOf } from '../bytes';
import { childrenOf, readXml, textIn } from '../read-xml';
import { type Listed, type Transport, TransportError } from '../transport';
import { defineTransport } from './define-transport';

/** Amazon's storage, and the many that speak as it does: R2, B2, Garage, MinIO, Ceph. */
export interface S3Settings {
  /** `https://s3.eu-central-1.amazonaws.com`, without the bucket. */
  endpoint: string;
  region: string;
  bucket: string;
  /** A folder in the bucket, or ''. */
  folder: string;
  /** Whether the bucket stands in the path, or before the host's name. */
  style: 'path' | 'virtual';
  accessKey: string;
  secretKey: string;
}

/** More pages than this are no list of ours. */
const PAGES = 100;

const bucketOf = ({ endpoint, bucket, style }: S3Settings): string => {
  const url = new URL(endpoint);
  if (style === 'path') return `${url.origin}/${bucket}`;
  return `${url.protocol}//${bucket}.${url.host}`;
};

const prefixOf = ({ folder }: S3Settings): string => {
  const inner = folder.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `${inner}/`;
};

const readPage = (xml: string, prefix: string): { listed: Listed[]; next: string | undefined } => {
  const page = readXml(xml);
  if (page.name !== 'ListBucketResult') throw new TransportError('strange');
  const listed = childrenOf(page, 'Contents').flatMap((entry) => {
    const key = textIn(entry, 'Key') ?? '';
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    const size = Number(textIn(entry, 'Size') || Number.NaN);
    return [{ name, ...(Number.isInteger(size) && { size }) }];
  });
  return {
    listed: listed.filter(({ name }) => name !== '' && !name.includes('/')),
    next: textIn(page, 'NextContinuationToken') || undefined,
  };
};

const open = (settings: S3Settings, fetch: Fetch): Transport => {
  const { accessKey, secretKey, region } = settings;
  const [bucket, prefix] = [bucketOf(settings), prefixOf(settings)];
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: 's3',
    region,
  });
  const request = async (
    method: string,
    address: string,
    expected: readonly number[],
    body?: Bytes,
  ) => {
    const { url, headers } = await client.sign(address, { method, ...(body && { body }) });
    return ask(fetch, url, { method, headers, ...(body && { body }) }, expected);
  };
  const at = (name: string): string => `${bucket}/${prefix}${name}`;
  const page = async (token: string | undefined) => {
    const query = new URLSearchParams({ 'list-type': '2', prefix, delimiter: '/' });
    if (token !== undefined) query.set('continuation-token', token);
    const response = await request('GET', `${bucket}/?${query}`, [200]);
    return readPage(textOf(await bodyOf(response)), prefix);
  };

  return {
    list: async () => {
      const all: Listed[] = [];
      let token: string | undefined;
      for (let pages = 0; pages < PAGES; pages += 1) {
        const { listed, next } = await page(token);
        all.push(...listed);
        if (next === undefined) return all;
        token = next;
      }
      throw new TransportError('strange');
    },
    get: async (name) => {
      const response = await request('GET', at(name), [200, 404]);
      const body = await bodyOf(response);
      return response.status === 200 ? body : null;
    },
    put: async (name, bytes) => {
      const response = await request('PUT', at(name), [200, 201, 204], bytes);
      await response.body?.cancel();
    },
    delete: async (name) => {
      const response = await request('DELETE', at(name), [200, 204, 404]);
      await response.body?.cancel();
    },
  };
};

export const s3 = defineTransport<S3Settings>({
  id: 's3',
  open,
});
