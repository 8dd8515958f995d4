import { around, type Box, isInside, type Line } from '../page/line';
import type { Page } from '../page/page';
import { FOLDED_LETTER } from '../page/text';
import { type Amount, amountAtStart } from './amounts';
import { asOfFigure, type Figure, isUnderFacts, mayTell } from './figure';
import { fitsMeasure, type Measure, measureOf } from './measures';

const LABEL_WORDS_MAX = 9;
const NUMBER_WORDS_MAX = 5;
const TILE_LINES_MAX = 6;

/** The whole line is an amount. */
export const isBareAmount = (line: Line): Amount | null => {
  if (line.words > NUMBER_WORDS_MAX) return null;
  const amount = amountAtStart(line.folded);
  return amount && amount.rest === '' ? amount : null;
};

const sharedBox = (one: Line, other: Line): Box | null => {
  let box: Box | null = one.box;
  while (box && !isInside(other, box)) box = box.parent;
  return box;
};

interface Beside {
  label: Line;
  measure: Measure;
  lines: number;
  isFirst: boolean;
}

const beside = (page: Page, number: Line, amount: Amount, offset: 1 | -1): Beside | null => {
  const label = page.lines[number.index + offset];
  if (!label || label.words > LABEL_WORDS_MAX) return null;
  // "Revenue 2025" is a label, "1,200" another number.
  if (/\d/.test(label.folded.replace(/\b20[0-4]\d\b/, ''))) return null;
  const measure = measureOf(label.folded);
  const box = measure && sharedBox(number, label);
  if (!measure || !box || !fitsMeasure(measure, amount, label.folded)) return null;
  const isFirst = page.lines[box.first] === (offset === 1 ? number : label);
  return { label, measure, lines: box.last - box.first + 1, isFirst };
};

/** Below the number or above it: whichever shares the smaller box; in one flat row, as the row begins. */
const labelOf = (page: Page, number: Line, amount: Amount): Beside | null => {
  const below = beside(page, number, amount, 1);
  const above = beside(page, number, amount, -1);
  if (!below || !above) return below ?? above;
  if (below.lines !== above.lines) return below.lines < above.lines ? below : above;
  return above.isFirst && !below.isFirst ? above : below;
};

/** A big number and its label, set one above the other. */
const inTwoLines = (page: Page, line: Line): Figure | null => {
  const amount = isBareAmount(line);
  const found = amount && labelOf(page, line, amount);
  if (!found) return null;
  const { label, measure, lines } = found;
  const isLabelFirst = label.index < line.index;
  const [at, through] = isLabelFirst ? [label, line] : [line, label];
  const isTile = lines <= TILE_LINES_MAX || isUnderFacts(line);
  return {
    measure,
    digits: amount.digits,
    text:
      isLabelFirst || measure === 'founded'
        ? `${label.text}: ${line.text}`
        : `${line.text} ${label.text}`,
    at,
    through,
    asOf: asOfFigure(measure, label.folded, line),
    confidence: isTile ? 'medium' : 'low',
  };
};

/** "Founded 1987", "Since 1987": a word, then the year. */
const FOUNDED = new RegExp(`^(?:[${FOLDED_LETTER}]+[ :]+){1,4}(?:\\d{1,2}\\.? )?(\\d{4})$`);

/** "1,200 employees" in a line of its own. */
const inOneLine = (line: Line): Figure | null => {
  if (line.words > LABEL_WORDS_MAX || /[.!?]$/.test(line.text)) return null;
  const year = FOUNDED.exec(line.folded)?.[1];
  const amount = amountAtStart(year ?? line.folded);
  if (!amount) return null;
  const label = year ? line.folded.slice(0, -4) : amount.rest;
  const measure = measureOf(label);
  if (!measure || (measure === 'founded') !== (year !== undefined)) return null;
  if (!fitsMeasure(measure, amount, label)) return null;
  return {
    measure,
    digits: amount.digits,
    text: line.text,
    at: line,
    through: line,
    asOf: asOfFigure(measure, label, line),
    confidence: isUnderFacts(line) ? 'medium' : 'low',
  };
};

/** One tile of "facts & figures". */
export const tiledFigure = (page: Page, line: Line): Figure | null =>
  mayTell(line) && !around(line, 'TR', 'DD') ? (inTwoLines(page, line) ?? inOneLine(line)) : null;
