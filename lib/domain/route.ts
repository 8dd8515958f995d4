/** Every address of the workspace and the side panel. The two share them: any view can be opened larger. */
export type Route =
  | { page: 'home' }
  | { page: 'welcome' }
  | { page: 'company'; id: string; view: CompanyView }
  | { page: 'person'; id: string }
  | { page: 'proposal'; id: string };

export const COMPANY_VIEWS = ['overview', 'research', 'people', 'proposals'] as const;
export type CompanyView = (typeof COMPANY_VIEWS)[number];

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
  const [page, id, view = 'overview', ...rest] = parts;
  if (page === '' && parts.length === 1) return { page: 'home' };
  if (page === 'welcome' && parts.length === 1) return { page: 'welcome' };
  if (!id || rest.length > 0 || view === null) return null;
  if (page === 'company' && isCompanyView(view)) return { page: 'company', id, view };
  if ((page === 'person' || page === 'proposal') && parts.length === 2) return { page, id };
  return null;
};

/** The hash of a route, with its `#`. */
export const formatRoute = (route: Route): string => {
  if (route.page === 'home') return '#/';
  if (route.page === 'welcome') return '#/welcome';
  const id = encodeURIComponent(route.id);
  if (route.page !== 'company') return `#/${route.page}/${id}`;
  return route.view === 'overview' ? `#/company/${id}` : `#/company/${id}/${route.view}`;
};
