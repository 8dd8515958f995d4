import { hostnameOf, parseWebAddress } from './web-address';

/** As `WebUrl` in base.ts. */
const ADDRESS_MAX = 4_096;

// Query parameters that say where a visitor came from, not what the page shows.
const TRACKING_FAMILIES = /^(?:utm|mtm|pk|piwik|matomo|hsa|vero|oly|gad|mc|trk)_/;
const TRACKING = new Set(
  [
    // Advertisers' click ids.
    'gclid gclsrc dclid gbraid wbraid fbclid msclkid yclid twclid ttclid rdt_cid irclickid scclid',
    'li_fat_id igsh igshid epik srsltid ef_id s_kwcid s_cid sc_cid wickedid cmpid',
    // Newsletters and analytics.
    'mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking _ga _gl _gac ref_src ref_url',
    // LinkedIn puts them on every link it shows.
    'trk trackingid lipi lici refid midtoken midsig trkemail',
  ].flatMap((names) => names.split(' ')),
);

const isTracking = (parameter: string): boolean => {
  const name = parameter.replace(/=.*$/s, '').toLowerCase();
  return name === '' || TRACKING.has(name) || TRACKING_FAMILIES.test(name);
};

/** Kept as it is written: parsing and writing it anew would change its encoding. */
const meaningfulQuery = (url: URL): string => {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => !isTracking(parameter));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
};

/** "#team" is a place on the page; "#/team" and "#!/team" are pages of their own. */
const routeInHash = (url: URL): string => (/^#!?\//.test(url.hash) ? url.hash : '');

const isFrontPage = (url: URL): boolean => url.pathname === '/' && routeInHash(url) === '';

/** The same site with and without it, nearly everywhere. Not "www.com", which is a site of its own. */
const hostWithoutWww = (url: URL): string => hostnameOf(url).replace(/^www\.(?=[^.]+\.)/, '');

/** Without what one site has in front of it for phones and for search engines. */
const plainHost = (url: URL): string => url.host.replace(/^(?:www|m|mobile|amp)\./, '');

/**
 * The page's word counts only for its own host, and not where every page names the first one.
 * Hosts are compared instead of registrable domains: the list of public suffixes is too heavy for
 * the popup (see company-identity.ts), and a page that names a sister host just keeps its address.
 */
const trustedDeclaration = (url: URL, declared: string): URL | null => {
  const canonical = declared === '' ? null : parseWebAddress(declared, url);
  if (!canonical || plainHost(canonical) !== plainHost(url)) return null;
  return isFrontPage(canonical) && !isFrontPage(url) ? null : canonical;
};

/**
 * The address a clip is stored under: that of the page, whichever way somebody came to it. It is what
 * a page is known by, and no link: a site may not answer without its `www`.
 * Null where it is no web address or none that can be stored.
 */
export const canonicalAddress = (address: string, declared = ''): string | null => {
  const own = parseWebAddress(address);
  if (!own) return null;
  const url = trustedDeclaration(own, declared) ?? own;
  const port = url.port && `:${url.port}`;
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const page = `${url.protocol}//${hostWithoutWww(url)}${port}${path}`;
  const full = page + meaningfulQuery(url) + routeInHash(url);
  if (full.length <= ADDRESS_MAX) return full;
  return page.length <= ADDRESS_MAX ? page : null;
};
