import { isHost, parseWebAddress } from './web-address';

/** Companies, schools and brands of companies have pages built alike. */
const ORGANISATION = /^\/(?:company|school|showcase)\/([^/]+)/;

/**
 * What LinkedIn calls a company in its address, whatever language, tab or tracking the address has;
 * null for a person's profile and for any other page.
 */
export const linkedInSlug = (address: string): string | null => {
  const url = parseWebAddress(address);
  if (!url || !isHost(address, 'linkedin.com')) return null;
  const slug = ORGANISATION.exec(url.pathname)?.[1];
  if (slug === undefined) return null;
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    // A stray per cent sign.
    return slug.toLowerCase();
  }
};

/** Where the company's page on LinkedIn begins: the address without tab, language and tracking. */
export const linkedInHome = (slug: string): string =>
  `https://www.linkedin.com/company/${encodeURIComponent(slug)}/`;
