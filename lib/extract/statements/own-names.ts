import { oncePerPage } from '../page/once-per-page';
import { foldText } from '../page/text';

const LEGAL_FORM = /[,.]? (?:inc|llc|ltd|gmbh|ag|s\.?a|b\.?v|plc|corp|co)\.?$/;
/** Shorter ones are found within other words. */
const SHORT_NAME_MIN = 4;

const withShortForm = (name: string): string[] => {
  const folded = foldText(name).replace(LEGAL_FORM, '').trim();
  const [first = ''] = folded.split(/[ -]/);
  return first.length >= SHORT_NAME_MIN ? [folded, first] : [folded];
};

/** Where a page tells no name, its address does: "acme-tools.example" is Acme's. */
const hostName = (hostname: string): string => {
  const labels = hostname.split('.').filter((label) => label !== 'www');
  return labels.at(-2) ?? '';
};

/** The names, folded, by which the page may speak of its own company; the fullest first. */
export const ownNames = oncePerPage((page): readonly string[] => {
  const told = [page.company, page.meta('og:site_name'), hostName(page.url.hostname)];
  const names = told.flatMap((name) => (name ? withShortForm(name) : []));
  const usable = names.filter((name) => name.length >= 3 && !/mission|vision|value/.test(name));
  return [...new Set(usable)].sort((one, other) => other.length - one.length);
});
