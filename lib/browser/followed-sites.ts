import { browser } from 'wxt/browser';

/**
 * The match patterns that cover a site and its subdomains. One for each scheme: Chromium refuses to be
 * asked for `*://` where the manifest names the two apart.
 */
const patternsOf = (registrableDomain: string): string[] => {
  const host = /[:[]|^[\d.]+$|^[^.]+$/.test(registrableDomain)
    ? registrableDomain.replace(/:\d+$/, '') // an address or a local name has no subdomains
    : `*.${registrableDomain}`;
  return [`http://${host}/*`, `https://${host}/*`];
};

/**
 * Asks the browser to let the panel see when the person is on this site. Must be called in the
 * click itself. Resolves to false when the person says no; everything else works without it.
 */
export const followSite = (registrableDomain: string): Promise<boolean> =>
  // A refusal without a question (no press left, a managed browser) is a no, too.
  browser.permissions.request({ origins: patternsOf(registrableDomain) }).catch(() => false);

export const unfollowSite = (registrableDomain: string): Promise<boolean> =>
  browser.permissions.remove({ origins: patternsOf(registrableDomain) });

export const isFollowed = (registrableDomain: string): Promise<boolean> =>
  browser.permissions.contains({ origins: patternsOf(registrableDomain) });

/** Whether a page is on a site that the person follows. A press in its tab alone does not make it one. */
export const isOnFollowedSite = (address: string): Promise<boolean> => {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
};

/** Calls `changed` when a permission is given or taken back, here or in the browser's settings. */
export const watchFollowedSites = (changed: () => void): (() => void) => {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
};
