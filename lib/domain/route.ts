/** Pages that are about nothing in particular. */
export const PLAIN_PAGES = ['home', 'welcome', 'trash'] as const;
type PlainPage = (typeof PLAIN_PAGES)[number];

/** Pages about one record. */
export const RECORD_PAGES = ['person', 'proposal'] as const;
type RecordPage = (typeof RECORD_PAGES)[number];

export const COMPANY_VIEWS = ['overview', 'research', 'people', 'proposals'] as const;
export type CompanyView = (typeof COMPANY_VIEWS)[number];

/**
 * Every address of the workspace and the side panel. The two share them: any view can be opened
 * larger. `found` is a fact or a quote of the research that was looked for: it stands first.
 */
export type Route =
  | { [P in PlainPage]: { page: P } }[PlainPage]
  | { page: 'search'; words: string }
  | { page: 'company'; id: string; view: CompanyView; found?: string }
  | { [P in RecordPage]: { page: P; id: string } }[RecordPage];

const plainPageOf = (text: string): PlainPage | undefined =>
  PLAIN_PAGES.find((page) => page === (text || 'home'));

const isCompanyView = (text: string): text is CompanyView =>
  COMPANY_VIEWS.some((view) => view === text);

const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // a lone % typed into the address
  }
};

/** The route of a location hash; null when it is none, so that the caller can say so. */
export const parseRoute = (hash: string): Route | null => {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const [page, id, view = 'overview', found, ...rest] = parts;
  const plain = parts.length === 1 && typeof page === 'string' ? plainPageOf(page) : undefined;
  if (plain) return { page: plain };
  if (!id || rest.length > 0 || view === null) return null;
  if (page === 'company' && view === 'research' && found) return { page, id, view, found };
  if (found !== undefined) return null;
  if (page === 'company' && isCompanyView(view)) return { page, id, view };
  if (page === 'search' && parts.length === 2) return { page, words: id };
  const about = parts.length === 2 ? RECORD_PAGES.find((one) => one === page) : undefined;
  return about ? { page: about, id } : null;
};

/** The hash of a route, with its `#`. */
export const formatRoute = (route: Route): string => {
  if (route.page === 'home') return '#/';
  if (route.page === 'search') return `#/search/${encodeURIComponent(route.words)}`;
  if (!('id' in route)) return `#/${route.page}`;
  const id = encodeURIComponent(route.id);
  if (route.page !== 'company') return `#/${route.page}/${id}`;
  if (route.view === 'overview') return `#/company/${id}`;
  const found = route.found === undefined ? '' : `/${encodeURIComponent(route.found)}`;
  return `#/company/${id}/${route.view}${found}`;
};
