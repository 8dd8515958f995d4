import { SHARED_BRANDS, SHARED_HOSTS } from './shared-hosts';
import { hostnameOf, isHost, parseWebAddress } from './web-address';

export type HostKind = 'restricted' | 'pdf' | 'linkedin' | 'shared-host' | 'site';

/** Browsers let no extension read their stores; some have them below a host that is not. */
const STORES = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
];

const isStore = (address: string, path: string): boolean =>
  STORES.some((store) => isHost(address, store.host) && path.startsWith(store.path));

// about.linkedin.com and careers.github.com speak for the company that runs the site.
const OWN_SUBDOMAIN = /^(?:about|blog|careers?|corporate|corp|investors?|ir|newsroom|press)\./;

const isShared = (address: string, hostname: string): boolean =>
  SHARED_HOSTS.some((host) => isHost(address, host)) || SHARED_BRANDS.test(hostname);

/** What can be expected of a page, by its address alone. */
export const hostKind = (address: string): HostKind => {
  const url = parseWebAddress(address);
  // chrome:, about:, edge:, moz-extension:, view-source:, devtools:, file:, data: …
  if (!url || isStore(address, url.pathname)) return 'restricted';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  const hostname = hostnameOf(url);
  if (OWN_SUBDOMAIN.test(hostname)) return 'site';
  if (isHost(address, 'linkedin.com')) return 'linkedin';
  return isShared(address, hostname) ? 'shared-host' : 'site';
};
