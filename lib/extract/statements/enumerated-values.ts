import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { countWords, foldText, sentencesOf } from '../page/text';

/** "Our values are honesty, courage and care." Takes a folded sentence; what follows is the list. */
const ANNOUNCES =
  /\b(?:our|unsere|nos|nuestros|onze|i nostri|nossos|os nossos) (?:[\p{L}-]+ ){0,2}?(?:values|werte|valeurs|valores|waarden|valori)(?: [\p{L}]+){0,2}?(?: are| sind| sont| son| zijn| sono| sao|:)[: ]\s*/u;

const MENTIONS = /val(?:ues|eurs|ores|ori)\b|werte|waarden/;

const SEPARATOR = /\s*[,;•|]\s*(?:(?:and|und|et|y|e|en)\s+)?|\s+(?:and|und|et|y|&)\s+/u;
const VALUES_MIN = 3;
const VALUES_MAX = 10;
const VALUE_WORDS_MAX = 4;

const listIn = (sentence: string): string[] => {
  const match = ANNOUNCES.exec(foldText(sentence));
  // Folding may change lengths; then the place in the folded text is not the place in the text.
  if (!match || foldText(sentence).length !== sentence.length) return [];
  return sentence
    .slice(match.index + match[0].length)
    .replace(/[.!]$/, '')
    .split(SEPARATOR)
    .map((value) => value.trim())
    .filter((value) => value !== '');
};

/** Values named one after the other in a sentence. */
export const enumeratedValues = (page: Page): { text: string; at: Line }[] => {
  const found: { text: string; at: Line }[] = [];
  for (const line of page.lines) {
    if (line.words < 6 || !MENTIONS.test(line.folded) || !isContent(line)) continue;
    for (const sentence of sentencesOf(line.text.slice(0, 2_000))) {
      const values = listIn(sentence);
      const isList = values.length >= VALUES_MIN && values.length <= VALUES_MAX;
      if (isList && values.every((value) => countWords(value) <= VALUE_WORDS_MAX))
        found.push(...values.map((text) => ({ text, at: line })));
    }
  }
  return found;
};
