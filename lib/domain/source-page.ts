import { canonicalAddress } from './canonical-address';

/** The page something is kept from. `canonicalUrl` is what its clips are known by. */
export interface SourcePage {
  url: string;
  canonicalUrl: string;
  origin: string;
  title?: string;
  lang?: string;
  siteName?: string;
  pageDate?: string;
  capturedAt: number;
}

interface Reading {
  url: string;
  canonicalUrl: string;
  title: string;
  readAt: number;
  lang?: string | undefined;
  siteName?: string | undefined;
  pageDate?: string | undefined;
}

/** The source of what a reading found. A page without a web address (a local file) has none. */
export const sourcePageOf = ({
  url,
  canonicalUrl,
  readAt,
  title,
  lang,
  siteName,
  pageDate,
}: Reading): SourcePage => ({
  url: /^https?:/.test(url) ? url : '',
  canonicalUrl: canonicalAddress(url, canonicalUrl) ?? '',
  origin: URL.canParse(url) ? new URL(url).origin : '',
  ...(title && { title }),
  ...(lang && { lang }),
  ...(siteName && { siteName }),
  ...(pageDate && { pageDate }),
  capturedAt: readAt,
});
