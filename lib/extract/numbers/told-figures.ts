import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { countWords, FOLDED_LETTER, foldText, sentencesOf } from '../page/text';
import { ownNames } from '../statements/own-names';
import { amountAtStart, namesCurrency, yearIn } from './amounts';
import { type Figure, mayTell } from './figure';
import { fitsMeasure, type Measure, measureOf } from './measures';

const SENTENCE_WORDS_MIN = 4;
const SENTENCE_WORDS_MAX = 45;
const LINE_LENGTH_MAX = 2_000;

/** The company speaks of itself. */
const FIRST_PERSON =
  /\b(?:\w{3,12}(?:amos|emos|imos|iamo)|we|our|us|wir|unser\w*|uns|nous|notre|nos|nosotros|nuestr\w+|wij|onze|ons|nossa?s?|nostr\w|noi|the (?:company|group|firm)|das unternehmen|die (?:firma|gruppe)|l'entreprise|le groupe|la (?:empresa|compania)|el grupo|het bedrijf|a empresa|o grupo|l'azienda|il gruppo|headquartered|mit sitz)\b/;
const FOUNDING =
  /\b(?:founded|established|incorporated|was born|started|gegrundet|nasce|nacque|nato|nace|nacio|nasceu|nee|fondee?|creee?|fundad[ao]|creada|opgericht|fondat[ao]|nata|costituita)\b/g;
/** "Founded in 1987, we …": whoever's page it is. */
const OPENS_WITH_FOUNDING =
  /^(?:founded|established|incorporated|gegrundet|fondee?|creee?|fundad[ao]|opgericht|fondat[ao]|nata)\b/;
const ABOUT =
  /^(?:about|who we are|company|our (?:company|story|history)|history|profile|uber uns|unternehmen|wer wir sind|geschichte|qui sommes|a propos|l'entreprise|histoire|quienes somos|sobre|nosotros|la empresa|historia|over ons|wie (?:wij|we) zijn|quem somos|chi siamo|azienda|l'azienda|storia)/;
const NOT_NOW =
  /\b(?:by 20\d\d|bis 20\d\d|d'ici|will|werden|plan(?:s|ned)?|goal|ziel|objectif|imagine|if you|wenn sie|si vous|employees'|your (?:employees|staff|revenue|team|business)|ihre mitarbeiter|vos (?:salaries|collaborateurs)|sus empleados)\b/;

const isOwn = (folded: string, page: Page): boolean =>
  FIRST_PERSON.test(folded) ||
  (OPENS_WITH_FOUNDING.test(folded) && ABOUT.test(page.mainHeading)) ||
  ownNames(page).some((name) => folded.includes(name));

/** Other years in a sentence are those of an opening or an award. */
const OF_A_YEAR: ReadonlySet<Measure> = new Set(['revenue', 'profit']);

const lastYearIn = (folded: string): string | undefined => folded.match(/\b20[0-4]\d\b/g)?.at(-1);

interface Told {
  measure: Measure;
  digits: string;
}

/** What follows a number names what is counted, a few words on at most. */
const COUNTED_REACH = 45;
const COUNTED_WORDS_MAX = 4;

/** The measure that is named first, a few words after the number. */
const firstMeasure = (words: readonly string[]): Measure | null => {
  for (let count = 1; count <= Math.min(COUNTED_WORDS_MAX, words.length); count += 1) {
    const measure = measureOf(words.slice(0, count).join(' '));
    if (measure) return measure;
  }
  return null;
};

const EMPLOYS =
  /\b(?:employ(?:s|ing)?|beschaftig(?:t|en)|emploie|employons|emplea(?:mos)?|impiega|emprega)\b/;
const PEOPLE = /^(?:people|menschen|personen|personnes|personas|mensen|persone|pessoas)\b/;

/** A number that begins here, and is no part of a name. */
const COUNTED = new RegExp(`(?<![\\d.,${FOLDED_LETTER}])\\d`, 'g');

const countedIn = (folded: string): Told[] => {
  const told: Told[] = [];
  for (const { index } of folded.matchAll(COUNTED)) {
    const amount = amountAtStart(folded.slice(index, index + 90));
    if (!amount) continue;
    const label = amount.rest.slice(0, COUNTED_REACH).split(/[,;:(]/, 1)[0] ?? '';
    const employs =
      PEOPLE.test(label) && EMPLOYS.test(folded.slice(Math.max(0, index - 40), index));
    const measure = employs ? 'employees' : firstMeasure(label.split(' '));
    if ((measure === 'employees' || measure === 'locations') && fitsMeasure(measure, amount, ''))
      told.push({ measure, digits: amount.digits });
  }
  return told;
};

const MONEY_REACH = 70;
const SUM =
  /\b(?:revenues?|turnover|sales of|umsatz\w*|chiffre d'affaires|facturacion|ingresos|\w*omzet|faturamento|fatturato|ricavi|profit|ebitda?|raised|funding|gewinn|leve)\b/g;

const sumsIn = (folded: string): Told[] => {
  if (!namesCurrency(folded)) return [];
  const told: Told[] = [];
  for (const { index, 0: word } of folded.matchAll(SUM)) {
    const measure =
      word === 'raised' || word === 'leve' ? 'funding' : (measureOf(word) ?? 'revenue');
    const near = folded.slice(index, index + MONEY_REACH);
    for (const start of near.matchAll(/(?<![\d.,])(?:[$€£] ?)?\d/g)) {
      const amount = amountAtStart(near.slice(start.index));
      if (!amount || !fitsMeasure(measure, amount, '')) continue;
      told.push({ measure, digits: amount.digits });
      break;
    }
  }
  return told;
};

/** "Since 1916, Acme has been …" */
const SINCE = /^(?:since|seit|depuis|desde|sinds|dal) (1[5-9]\d\d|20[0-4]\d)\b/;

const foundingIn = (folded: string): Told[] => {
  const since = SINCE.exec(folded)?.[1];
  if (since) return [{ measure: 'founded', digits: since }];
  for (const { index } of folded.matchAll(FOUNDING)) {
    const year = yearIn(folded.slice(index, index + COUNTED_REACH));
    if (year) return [{ measure: 'founded', digits: year }];
  }
  return [];
};

const MEASURED =
  /^since|^seit|^depuis|^desde|^sinds|^dal |found|establish|incorporat|grundet|fond|cree|fundad|opgericht|employ|staff|mitarbeit|beschaftig|salarie|collabora|empleados|colaborador|medewerkers|werknemers|funcionarios|dipendenti|countries|offices|locations|lander|standort|pays|paises|oficinas|landen|vestigingen|paesi|sedi|revenue|turnover|umsatz|chiffre|factur|ingresos|omzet|fatur|fattur|ricavi|profit|ebit|raised|funding|gewinn|leve|people|associates|born|na[st]c|nata|nato|nace|nacio|nee\b/;

/** Sentences in which the company says how large or how old it is. */
export const toldFigures = (page: Page, line: Line): Figure[] => {
  if (line.words < SENTENCE_WORDS_MIN || line.text.length > LINE_LENGTH_MAX) return [];
  if (line.isHeading || !MEASURED.test(line.folded) || !mayTell(line)) return [];
  const figures: Figure[] = [];
  for (const sentence of sentencesOf(line.text)) {
    const folded = foldText(sentence);
    const words = countWords(sentence);
    if (words < SENTENCE_WORDS_MIN || words > SENTENCE_WORDS_MAX || !/\d/.test(folded)) continue;
    if (NOT_NOW.test(folded) || !isOwn(folded, page)) continue;
    for (const { measure, digits } of [
      ...sumsIn(folded),
      ...foundingIn(folded),
      ...countedIn(folded),
    ])
      figures.push({
        measure,
        digits,
        text: sentence,
        at: line,
        through: line,
        asOf: OF_A_YEAR.has(measure) ? lastYearIn(folded) : undefined,
        confidence: 'low',
      });
  }
  return figures;
};
