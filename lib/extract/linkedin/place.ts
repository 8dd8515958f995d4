export type Place =
  | { kind: 'company'; slug: string; tab: 'about' | 'people' }
  | { kind: 'profile'; slug: string };

/**
 * Which page an address leads to; null for everything that is neither a company nor a person: the
 * feed, the way in (`/login`, `/authwall`, `/checkpoint`), searches, messages.
 */
export const placeOf = (url: URL): Place | null => {
  const [kind = '', slug = '', tab = '', more = ''] = url.pathname.split('/').filter(Boolean);
  if (slug === '' || more !== '') return null;
  // /in/name/de is the same profile in another language; /in/name/overlay is not the profile.
  if (kind === 'in') return tab === '' || /^[a-z]{2}$/.test(tab) ? { kind: 'profile', slug } : null;
  if (kind !== 'company' && kind !== 'school' && kind !== 'showcase') return null;
  if (tab === 'people') return { kind: 'company', slug, tab: 'people' };
  return tab === '' || tab === 'about' ? { kind: 'company', slug, tab: 'about' } : null;
};

/** The person an address belongs to, by what stands after `/in/`; null for other addresses. */
export const personIn = (href: string | null): string | null =>
  /^(?:https?:\/\/(?:[a-z]+\.)?linkedin\.com)?\/in\/([^/?#]+)\/?(?:[?#]|$)/.exec(href ?? '')?.[1] ??
  null;

export const isCompanyLink = (href: string | null): boolean =>
  /^(?:https?:\/\/(?:[a-z]+\.)?linkedin\.com)?\/(?:company|school)\/[^/?#]+/.test(href ?? '');
