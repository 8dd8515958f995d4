import { isLdType } from '../page/json-ld';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { phrases } from '../page/phrases';
import { foldText, wordsIn } from '../page/text';
import { isSeveral, type OfferLabel, offerLabelOf } from './labels';

/** The address as words, one list a folder: "/our-services/web.html" is ["our services", "web"]. */
export const foldersOf = (path: string): string[] =>
  path
    .slice(0, 500)
    .split('/')
    .map((folder) => folder.replace(/\.\w{2,5}$/, '').replace(/[-_+]/g, ' '))
    .filter((folder) => folder !== '' && folder !== 'index');

const pathOf = (url: URL): string => {
  try {
    return decodeURIComponent(url.pathname).toLowerCase();
  } catch {
    // A path with a stray per cent sign.
    return url.pathname.toLowerCase();
  }
};

/** Words before the first separator: "Services | Acme" is a page about services. */
const titleTopic = (title: string): string =>
  foldText(title.split(/\s+[|–—·:»-]\s+|\s*\|\s*/, 1)[0] ?? '');

/** "Acme | Services": the site's name may stand first. */
const titleParts = (title: string): string[] =>
  title
    .slice(0, 200)
    .split(/\s+[|–—·:»-]\s+|\s*\|\s*/)
    .slice(1, 4)
    .map(foldText);

/** Headings of one's own page may say what sort: "Switchgear Products". */
const STRANGE_MAX = 2;

const topicOf = (folded: string, company: string, strange: number): OfferLabel | null =>
  isSeveral(folded) ? offerLabelOf(folded, company, strange) : null;

const first = (labels: readonly (OfferLabel | null)[]): OfferLabel | null =>
  labels.find((label) => label !== null) ?? null;

/** What the page as a whole is about, where it is about what the company offers. */
export const pageTopic = (page: Page): OfferLabel | null => {
  const company = foldText(page.company ?? '');
  const path = pathOf(page.url);
  return (
    topicOf(page.mainHeading, company, STRANGE_MAX) ??
    topicOf(titleTopic(page.title), company, 1) ??
    first(titleParts(page.title).map((part) => topicOf(part, company, 0))) ??
    topicOf(foldersOf(path).at(-1) ?? '', company, 0)
  );
};

const PRICE_LIST = phrases(`
  prices, price, pricing, price list, rates, fees, preise, preisliste, tarife, tarif, gebuhren
  tarifs, prix, tarifas, precios, prijzen, prijslijst, tarieven, prezzi, listino, tariffe
  precos, tabela de precos
`);

/** Whether the page tells what things cost. */
export const isPriceList = (page: Page): boolean =>
  PRICE_LIST.has(wordsIn(`${page.mainHeading} ${titleTopic(page.title)}`)) ||
  PRICE_LIST.has(wordsIn(foldersOf(pathOf(page.url)).at(-1) ?? ''));

const OTHER_TOPIC = phrases(`
  partners, partner, sponsors, sponsor, impressum, imprint, privacy, datenschutz, terms, legal
  careers, career, jobs, job, blog, news, faq, customers, case study, case studies, leadership
  team, board, speakers, speaker, investors, investor, invest, history, karriere, emploi, empleo
  vacatures
`);

/** What every job ad has a heading for; its "What we offer" is a desk and a bicycle. */
const JOB_HEADING =
  /^(?:key |your |main )?(?:responsibilities|requirements|qualifications)\b|^(?:your|dein|ihr) profile?\b|^(?:deine|ihre) aufgaben\b|^(?:votre profil|profil recherche|tu perfil|requisitos|jouw profiel|functie-?eisen|il tuo profilo)\b|\((?:m|w|d|f|h|x)[/|](?:m|w|d|f|h|x)/;

const isJobAd = (page: Page): boolean =>
  page.structured.some((node) => isLdType(node, /^JobPosting$/)) ||
  page.lines.some((line) => line.isHeading && JOB_HEADING.test(line.folded));

/** Pages where a list of offers is beside the point, or somebody else's. */
export const isElsewhere = oncePerPage(
  (page): boolean =>
    page.isArticle ||
    isJobAd(page) ||
    OTHER_TOPIC.has(wordsIn(`${page.mainHeading} ${titleTopic(page.title)}`)) ||
    OTHER_TOPIC.has(wordsIn(pathOf(page.url))),
);
