import type { Confidence } from '@/lib/domain/base';
import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { type Phrases, phrases } from '../page/phrases';
import { isContent } from '../page/section';
import { wordsIn } from '../page/text';
import { asOfIn } from './amounts';
import type { Measure } from './measures';

/** A number the company tells of itself. */
export interface Figure {
  measure: Measure;
  digits: string;
  /** "Employees: 1,200", "1,200 employees", or the sentence that says it. */
  text: string;
  at: Line;
  through: Line;
  asOf: string | undefined;
  confidence: Confidence;
}

const ABOUT_OTHERS = phrases(`
  case study, case studies, success story, success stories, customer story, customer stories
  our customer, our customers, our client, our clients, testimonial, testimonials
  reference project, reference projects, pricing, price list, portfolio, investment, investments
  sponsor, sponsors, partners, subsidiaries, group companies, jobs, open positions, product
  products, event, events, market size, the market
  unsere kunden, referenz*, preise, beteiligungen, stellenangebote, produkte
  nos client, nos clients, tarif, tarifs, nuestros clientes, precios, onze klanten
  nossos clientes, nostri clienti
`);
const OTHERS_PATH =
  /\/(?:case-stud|customer|client|success-stor|referen[zc]|portfolio|sponsors?|partners?|pricing|preise|products?|shop|store|jobs|investments?)/i;

/** Lines under the same headings share one list of them; it is judged once. */
const underSome = (names: Phrases): ((line: Line) => boolean) => {
  const judged = new WeakMap<readonly Line[], boolean>();
  return ({ headings }) => {
    let answer = judged.get(headings);
    if (answer === undefined) {
      answer = headings.some((heading) => names.has(wordsIn(heading.folded)));
      judged.set(headings, answer);
    }
    return answer;
  };
};

/** Pages and parts where a number is more likely a customer's, a product's or a price. */
export const isAboutOthers = underSome(ABOUT_OTHERS);

export const tellsOfItself = (page: Page): boolean =>
  !page.isArticle &&
  !OTHERS_PATH.test(page.url.pathname) &&
  !ABOUT_OTHERS.has(wordsIn(page.mainHeading.slice(0, 200)));

export const mayTell = (line: Line): boolean =>
  isContent(line) && line.zone !== 'blockquote' && !isAboutOthers(line);

/** "Facts & figures", "At a glance", "Zahlen und Fakten", "Key figures 2025". */
const FACTS = phrases(`
  facts, figures, in numbers, by the numbers, at a glance, company profile, company data
  company overview, company information, company details, fact sheet, factsheet, key data
  key metrics, financials, annual results, financial results, zahlen, fakten, auf einen blick
  unternehmensprofil, steckbrief, kennzahlen, chiffres, en bref, fiche d identite, en cifras
  cifras, datos clave, de un vistazo, feiten, cijfers, in het kort, numeros, dados, em resumo
  numeri, in cifre, in sintesi, dati
`);

export const isUnderFacts = underSome(FACTS);

/** The year a figure is of: its own words say, or the heading over it. Never for a founding year. */
export const asOfFigure = (measure: Measure, words: string, line: Line): string | undefined => {
  if (measure === 'founded') return undefined;
  const heading = line.headings.findLast((above) => asOfIn(above.folded) !== undefined);
  return (
    asOfIn(words) ??
    (heading && FACTS.has(wordsIn(heading.folded)) ? asOfIn(heading.folded) : undefined)
  );
};
