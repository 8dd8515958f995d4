import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { countWords, FOLDED_LETTER, foldText, sentencesOf } from '../page/text';
import { isAboutOthers } from './about-others';
import { inlineLabelOf } from './inline-label';
import { labelledParts } from './labelled';
import { labelOf } from './labels';
import { valueSeries } from './value-series';

export interface NamedValue {
  text: string;
  at: Line;
}

const OUR = '(?:our|unseren?|nos|nuestros|onze|i nostri|nossos)';
const VALUES = '(?:values|werten?|valeurs|valores|waarden|kernwaarden|valori)';
/** What leads from the word to the list: "are", ":", a dash or a bracket. After "of" the sentence goes on. */
const OPENS =
  '(?: (?:are|include|sind|sont|son|zijn|sono|sao|incluem|incluyen)\\s?:?\\s|\\s?[:(–—]\\s?)';

/** "Our values are honesty, courage and care." Takes a folded sentence; what follows is the list. */
const ANNOUNCES = new RegExp(
  `\\b${OUR} (?:[${FOLDED_LETTER}-]+ ){0,2}?${VALUES}(?: [${FOLDED_LETTER}]+){0,2}?${OPENS}`,
);
const MENTIONS = /val(?:ues|eurs|ores|ori)\b|werte|waarden/;

const SEPARATOR = /\s*[,;•|·]\s*(?:(?:and|und|et|y|e|en|&)\s+)?|\s+(?:and|und|et|y|e|en|&)\s+/u;
const VALUES_MIN = 3;
const VALUES_MAX = 10;
const VALUE_WORDS_MAX = 4;
const PARAGRAPH_MAX = 2_000;

/** The short names a text consists of; nothing when it says anything else. */
const listIn = (text: string): string[] => {
  const values = text
    .replace(/[)–—].*$/, '')
    .replace(/[.!]\s*$/, '')
    .split(SEPARATOR)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const isList = values.length >= VALUES_MIN && values.length <= VALUES_MAX;
  return isList && values.every((value) => countWords(value) <= VALUE_WORDS_MAX) ? values : [];
};

/** The values that one sentence names after "our values are". */
export const valuesNamedIn = (sentence: string): string[] => {
  const folded = foldText(sentence);
  const match = ANNOUNCES.exec(folded);
  // Folding may change lengths; then the place in the folded text is not the place in the text.
  if (!match || folded.length !== sentence.length) return [];
  return listIn(sentence.slice(match.index + match[0].length));
};

const inProse = (line: Line): NamedValue[] =>
  line.words < 6 || !MENTIONS.test(line.folded)
    ? []
    : sentencesOf(line.text.slice(0, PARAGRAPH_MAX))
        .flatMap(valuesNamedIn)
        .map((text) => ({ text, at: line }));

/** A single line of names below the label, or after it: "Values: honesty, courage, care". */
const besideLabel = (page: Page): NamedValue[] => {
  const below = labelledParts(page, 'values')
    .filter(({ label }) => isContent(label))
    .map(({ section }) => section.find((line) => !line.isHeading))
    .flatMap((line) => (line ? listIn(line.text).map((text) => ({ text, at: line })) : []));
  if (below.length > 0) return below;
  return page.lines.filter(isContent).flatMap((line) => {
    const parts = MENTIONS.test(line.folded) ? inlineLabelOf(line) : null;
    if (!parts || labelOf(foldText(parts.label)) !== 'values') return [];
    return listIn(parts.rest).map((text) => ({ text, at: line }));
  });
};

/** Values named one after the other in a sentence or a line. */
export const enumeratedValues = (page: Page): NamedValue[] => {
  if (isAboutOthers(page)) return [];
  const announced = page.lines.filter(isContent).flatMap(inProse);
  if (announced.length > 0) return announced;
  return valueSeries(page).length > 0 ? [] : besideLabel(page);
};
