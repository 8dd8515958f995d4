import type { Confidence } from '@/lib/domain/base';
import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
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

const ABOUT_OTHERS =
  /\b(?:case stud(?:y|ies)|success stor(?:y|ies)|customer stor(?:y|ies)|(?:our|unsere|nos|nuestros|onze|nossos|nostri) (?:customers?|clients?|kunden|clientes|klanten|clienti)|testimonials?|reference projects?|referenz\w*|pricing|price list|preise|tarifs?|precios|portfolio|investments?|sponsors?|partners|subsidiaries|group companies|beteiligungen|jobs|open positions|stellenangebote|products?|produkte|events?|market size|the market)\b/;
const OTHERS_PATH =
  /\/(?:case-stud|customer|client|success-stor|referen[zc]|portfolio|sponsors?|partners?|pricing|preise|products?|shop|store|jobs|investments?)/i;

/** Lines under the same headings share one list of them; it is judged once. */
const underSome = (pattern: RegExp): ((line: Line) => boolean) => {
  const judged = new WeakMap<readonly Line[], boolean>();
  return ({ headings }) => {
    let answer = judged.get(headings);
    if (answer === undefined) {
      answer = headings.some((heading) => pattern.test(heading.folded));
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
  !ABOUT_OTHERS.test(page.mainHeading.slice(0, 200));

export const mayTell = (line: Line): boolean =>
  isContent(line) && line.zone !== 'blockquote' && !isAboutOthers(line);

/** "Facts & figures", "At a glance", "Zahlen und Fakten", "Key figures 2025". */
const FACTS =
  /\b(?:facts|figures|(?:in|by the) numbers|at a glance|company (?:profile|data|overview|information|details)|fact ?sheet|key (?:data|metrics)|financials|(?:annual|financial) results|zahlen|fakten|auf einen blick|unternehmensprofil|steckbrief|kennzahlen|chiffres|en bref|fiche d'identite|en cifras|cifras|datos clave|de un vistazo|feiten|cijfers|in het kort|numeros|dados|em resumo|numeri|in cifre|in sintesi|dati)\b/;

export const isUnderFacts = underSome(FACTS);

/** The year a figure is of: its own words say, or the heading over it. Never for a founding year. */
export const asOfFigure = (measure: Measure, words: string, line: Line): string | undefined => {
  if (measure === 'founded') return undefined;
  const heading = line.headings.findLast((above) => asOfIn(above.folded) !== undefined);
  return (
    asOfIn(words) ?? (heading && FACTS.test(heading.folded) ? asOfIn(heading.folded) : undefined)
  );
};
