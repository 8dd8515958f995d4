/** A parsed http(s) address, or null: nothing else leads to a company's page. */
export const parseWebAddress = (address: string, relativeTo?: URL): URL | null => {
  // URL.parse would say it in one call, but came with Chrome 126.
  if (!URL.canParse(address, relativeTo)) return null;
  const url = new URL(address, relativeTo);
  return /^https?:$/.test(url.protocol) ? url : null;
};

/** The host name without the dot of the DNS root, with which any host may be written. */
export const hostnameOf = (url: URL): string => url.hostname.replace(/\.$/, '');

/** Whether a web address is on a host or below it; `notlinkedin.com` is not on `linkedin.com`. */
export const isHost = (address: string, host: string): boolean => {
  const url = parseWebAddress(address);
  const hostname = url && hostnameOf(url);
  return hostname === host || hostname?.endsWith(`.${host}`) === true;
};

/**
 * Every name a known company may be filed under that has this page: the host (with its port, for a
 * local site), then each domain above it, the longest first.
 */
export const domainsAbove = (address: string): string[] => {
  const url = parseWebAddress(address);
  if (!url) return [];
  const labels = hostnameOf(url).split('.');
  const names = labels.map((_, index) => labels.slice(index).join('.'));
  return url.port ? [`${hostnameOf(url)}:${url.port}`, ...names] : names;
};
