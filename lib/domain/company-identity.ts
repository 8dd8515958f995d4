import { parse } from 'tldts';
import { fail, ok, type Result } from './result';
import { hostnameOf, parseWebAddress } from './web-address';

export interface CompanyIdentity {
  /** What the company's pages have in common; the key of the company. Punycode, lower case. */
  registrableDomain: string;
  host: string;
  /** Where its site begins. */
  site: string;
}

export type IdentityProblem = 'not-a-web-address';

/** Nothing to register: an IP address, `intranet`, `localhost`. The port tells such sites apart. */
const isLocal = (hostname: string, isIp: boolean | null): boolean =>
  isIp === true || !hostname.includes('.') || hostname.endsWith('.localhost');

/** Which company a page belongs to: that of its registrable domain. */
export const identityOf = (address: string): Result<CompanyIdentity, IdentityProblem> => {
  const url = parseWebAddress(address);
  if (!url) return fail('not-a-web-address');
  const hostname = hostnameOf(url);
  // On shared hosting every subdomain is somebody else: acme.github.io is its own company.
  const { domain, isIp } = parse(hostname, { allowPrivateDomains: true });
  const port = url.port && `:${url.port}`;
  const host = isLocal(hostname, isIp) ? hostname + port : hostname;
  // Without a domain the host is itself a public suffix, such as github.io.
  const registrableDomain = host === hostname ? (domain ?? host) : host;
  return ok({ registrableDomain, host, site: `${url.protocol}//${registrableDomain}/` });
};
