import type { SyncPlace } from '@/lib/domain/sync-place';

export type PlaceKind = SyncPlace['kind'];

/** In the order in which they are offered: what asks least first. */
export const PLACE_KINDS = ['storage-sync', 'webdav', 's3'] as const satisfies readonly PlaceKind[];

/** What stands in the fields: each kind keeps its own while another is looked at. */
export interface PlaceDraft {
  kind: PlaceKind;
  webdav: Omit<Extract<SyncPlace, { kind: 'webdav' }>, 'kind'>;
  s3: Omit<Extract<SyncPlace, { kind: 's3' }>, 'kind'>;
}

export const EMPTY_DRAFT: PlaceDraft = {
  kind: 'webdav',
  webdav: { url: '', user: '', password: '' },
  s3: {
    endpoint: '',
    region: '',
    bucket: '',
    folder: 'round-two',
    style: 'path',
    accessKey: '',
    secretKey: '',
  },
};

export const draftOf = (place: SyncPlace): PlaceDraft => {
  if (place.kind === 'storage-sync') return { ...EMPTY_DRAFT, kind: place.kind };
  const { kind, ...own } = place;
  return { ...EMPTY_DRAFT, kind, [kind]: own };
};

/** An address as people write it, `https://` left out. */
const withScheme = (typed: string): string => {
  const text = typed.trim();
  // With blanks in it, Chromium would make a host's name of any sentence.
  const isBare = /^[^\s:/?#]+(?:[:/]|$)/.test(text) && !/\s|:\/\//.test(text);
  return isBare ? `https://${text}` : text;
};

export const placeOf = ({ kind, webdav, s3 }: PlaceDraft): SyncPlace => {
  switch (kind) {
    case 'storage-sync':
      return { kind };
    case 'webdav':
      return { kind, ...webdav, url: withScheme(webdav.url), user: webdav.user.trim() };
    case 's3':
      return {
        ...{ kind, style: s3.style, folder: s3.folder.trim() },
        endpoint: withScheme(s3.endpoint),
        // Most that are not Amazon's take any, and name this one.
        region: s3.region.trim() || 'us-east-1',
        bucket: s3.bucket.trim(),
        accessKey: s3.accessKey.trim(),
        secretKey: s3.secretKey.trim(),
      };
  }
};
