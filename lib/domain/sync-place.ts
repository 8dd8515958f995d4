import * as z from 'zod/mini';
import { LINE_MAX, WebUrl } from './base';

const Text = z.string().check(z.minLength(1), z.maxLength(LINE_MAX));
const Open = z.string().check(z.maxLength(LINE_MAX));

/** Where this device's library meets the others'. Holds a password: kept on this device only. */
export const SyncPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('webdav'), url: WebUrl, user: Open, password: Open }),
  z.object({
    kind: z.literal('s3'),
    /** Without the bucket. */
    endpoint: WebUrl,
    region: Text,
    bucket: Text,
    /** In the bucket, or ''. */
    folder: Open,
    style: z.enum(['path', 'virtual']),
    accessKey: Text,
    secretKey: Text,
  }),
  z.object({ kind: z.literal('storage-sync') }),
]);
export type SyncPlace = z.infer<typeof SyncPlace>;

const HERE = new Set(['localhost', '127.0.0.1']);

const addressOf = (place: SyncPlace): string | null => {
  if (place.kind === 'storage-sync') return null;
  return place.kind === 'webdav' ? place.url : place.endpoint;
};

/** Why nothing may be sent there: no address, or one on which everybody reads the password along. */
export const placeProblem = (place: SyncPlace): 'address' | 'unencrypted' | null => {
  const address = addressOf(place);
  if (!SyncPlace.safeParse(place).success) return 'address';
  if (address === null) return null;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  // They would be sent to nobody, or shown where the place is named.
  if (username || password || search || hash) return 'address';
  return protocol === 'https:' || HERE.has(hostname) ? null : 'unencrypted';
};

const bucketUrl = ({ endpoint, bucket, style }: Extract<SyncPlace, { kind: 's3' }>): URL => {
  const url = new URL(endpoint);
  return style === 'path' ? url : new URL(`${url.protocol}//${bucket}.${url.host}`);
};

/** What the browser is asked for: this one address. */
export const placeOrigins = (place: SyncPlace): string[] => {
  if (place.kind === 'storage-sync' || placeProblem(place) !== null) return [];
  const url = place.kind === 'webdav' ? new URL(place.url) : bucketUrl(place);
  return [`${url.origin}/*`];
};

/** The place in words that may be shown. */
export const placeName = (place: SyncPlace): string => {
  if (place.kind === 'storage-sync' || placeProblem(place) === 'address') return '';
  if (place.kind === 'webdav') {
    const { host, pathname } = new URL(place.url);
    return `${host}${pathname}`.replace(/\/$/, '');
  }
  const folder = place.folder.replace(/^\/+|\/+$/g, '');
  return [new URL(place.endpoint).host, place.bucket, folder].filter(Boolean).join('/');
};
