import { browser } from 'wxt/browser';

/** What leaves the device once sync is on: Firefox asks by these names (wxt.config.ts has the same). */
const SENT = [
  'websiteContent',
  'browsingActivity',
  'personallyIdentifyingInfo',
  'authenticationInfo',
] as const;

/** A match pattern of Firefox has no port. */
const asAsked = (origin: string): string =>
  import.meta.env.FIREFOX ? origin.replace(/:\d+(?=\/\*$)/, '') : origin;

const wanted = (origins: readonly string[]) => ({
  origins: origins.map(asAsked),
  ...(import.meta.env.FIREFOX && { data_collection: [...SENT] }),
});

/**
 * Asks the browser for this one address, and Firefox for its consent to send what is kept. Must be
 * called in the click itself. False: the person says no; sync stays off, everything else works.
 */
export const askForPlace = (origins: readonly string[]): Promise<boolean> =>
  // A refusal without a question (no press left, a managed browser) is a no, too.
  browser.permissions.request(wanted(origins)).catch(() => false);

export const hasPlaceAccess = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains(wanted(origins));

/** Gives it back. Kept where a followed site needs the same address. */
export const giveUpPlace = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: origins.map(asAsked) }).catch(() => false);
