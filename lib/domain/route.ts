/** Pages that are about nothing in particular. */
export const PLAIN_PAGES = ['home', 'welcome', 'trash', 'files', 'settings'] as const;
type PlainPage = (typeof PLAIN_PAGES)[number];

/** Pages about one record. */
export const RECORD_PAGES = ['person', 'proposal'] as const;
type RecordPage = (typeof RECORD_PAGES)[number];

/** The views of one company, in the order of the method; one more is a line in `company-views.ts` too. */
export const COMPANY_VIEWS = [
  'overview',
  'rounds',
  'debrief',
  'review',
  'people',
  'requirements',
  'objectives',
  'proposals',
  'thread',
  'trust',
  'stories',
  'questions',
  'research',
  'coverage',
  'rehearse',
  'brief',
  'company',
] as const;
export type CompanyView = (typeof COMPANY_VIEWS)[number];

/**
 * Every address of the workspace and the side panel. The two share them: any view can be opened
 * larger. `at` is the record of the view that somebody came for, and `field` what of it is to be
 * written: the focus lands there (`data-field`).
 */
export type Route =
  | { [P in Exclude<PlainPage, 'settings'>]: { page: P } }[Exclude<PlainPage, 'settings'>]
  | { page: 'settings'; field?: string }
  | { page: 'search'; words: string }
  | { page: 'company'; id: string; view: CompanyView; at?: string; field?: string }
  | { [P in RecordPage]: { page: P; id: string; field?: string } }[RecordPage];

/** Which view of its company a page belongs to. */
export const viewOf = (route: Route): CompanyView => {
  if (route.page === 'company') return route.view;
  if (route.page === 'person') return 'people';
  return route.page === 'proposal' ? 'proposals' : 'overview';
};

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

/** `page`, `id` and what follows them, none of it empty. */
const routeOfParts = ([page, id = '', third, fourth, fifth]: readonly string[]): Route | null => {
  if (page === 'search') return third === undefined ? { page, words: id } : null;
  if (page === 'settings') return third === undefined ? { page, field: id } : null;
  if (page === 'company') {
    const view = third ?? 'overview';
    if (!isCompanyView(view)) return null;
    const at = fourth === undefined ? {} : { at: fourth };
    return { page, id, view, ...at, ...(fifth !== undefined && { field: fifth }) };
  }
  const about = RECORD_PAGES.find((one) => one === page);
  if (!about || fourth !== undefined) return null;
  return { page: about, id, ...(third !== undefined && { field: third }) };
};

/** The route of a location hash; null when it is none, so that the caller can say so. */
export const parseRoute = (hash: string): Route | null => {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const [page] = parts;
  const plain = parts.length === 1 && typeof page === 'string' ? plainPageOf(page) : undefined;
  if (plain) return { page: plain };
  const whole = parts.filter((part): part is string => part !== null && part !== '');
  if (whole.length !== parts.length || whole.length < 2 || whole.length > 5) return null;
  return routeOfParts(whole);
};

const partsOf = (route: Exclude<Route, { page: PlainPage }>): readonly (string | undefined)[] => {
  if (route.page === 'search') return [route.page, route.words];
  if (route.page !== 'company') return [route.page, route.id, route.field];
  const { page, id, view, at, field } = route;
  if (view === 'overview' && at === undefined) return [page, id];
  return [page, id, view, at, at === undefined ? undefined : field];
};

/** The hash of a route, with its `#`. */
export const formatRoute = (route: Route): string => {
  if (route.page === 'home') return '#/';
  if (route.page === 'settings' && route.field !== undefined)
    return `#/settings/${encodeURIComponent(route.field)}`;
  if (!('id' in route) && route.page !== 'search') return `#/${route.page}`;
  const parts = partsOf(route).filter((part) => part !== undefined);
  return `#/${parts.map(encodeURIComponent).join('/')}`;
};
