import { around, type Box, type Line } from '../page/line';
import type { Page } from '../page/page';
import { countWords, foldText } from '../page/text';
import { amountAtStart, asOfIn, yearIn } from './amounts';
import { asOfFigure, type Figure, mayTell } from './figure';
import { fitsMeasure, type Measure, measureOf } from './measures';

const LABEL_WORDS_MAX = 6;
const LABEL_LENGTH_MAX = 60;
const VALUE_WORDS_MAX = 12;
/** A `<dd>` stands this close to its `<dt>`. */
const REACH = 3;
const TABLE_LINES_MAX = 400;

interface Pair {
  label: string;
  value: string;
  at: Line;
  through: Line;
  asOf?: string | undefined;
}

const termAbove = (page: Page, line: Line): Line | null => {
  for (let index = line.index - 1; index >= line.index - REACH; index -= 1) {
    const above = page.lines[index];
    if (!above) return null;
    if (around(above, 'DT', 'DD')?.tag === 'DT') return above;
  }
  return null;
};

/** What the table's first row says above a cell. */
const headOver = (page: Page, row: Box, line: Line): string | undefined => {
  const table = around(line, 'TABLE');
  const first = table && page.lines[table.first];
  const head = first && around(first, 'TR');
  if (!head || head === row || head.last - head.first !== row.last - row.first) return undefined;
  return page.lines[head.first + line.index - row.first]?.folded;
};

/** In a row of several years the latest counts; a row that compares anything else is left alone. */
const inRow = (page: Page, line: Line): Pair | null => {
  const row = around(line, 'TR');
  const label = row && page.lines[row.first];
  if (!row || !label || label === line || row.last - row.first > 12) return null;
  const pair = { label: label.text, value: line.text, at: label, through: line };
  if (row.last === row.first + 1) return { ...pair, asOf: asOfIn(headOver(page, row, line) ?? '') };
  const years: (string | undefined)[] = [];
  for (let index = row.first + 1; index <= row.last; index += 1) {
    const cell = page.lines[index];
    years.push(cell && asOfIn(headOver(page, row, cell) ?? ''));
  }
  if (years.some((year) => year === undefined)) return null;
  const latest = years.reduce((top, year) => ((year ?? '') > (top ?? '') ? year : top));
  return years[line.index - row.first - 1] === latest ? { ...pair, asOf: latest } : null;
};

/** "Founded: 1987", or a bold "Founded" and then the year. */
const inOneLine = (line: Line): Pair | null => {
  const colon = /^([^:]{2,60}?)\s?:\s*(?=\S)/.exec(line.text.slice(0, LABEL_LENGTH_MAX));
  if (colon)
    return {
      label: colon[1] ?? '',
      value: line.text.slice(colon[0].length),
      at: line,
      through: line,
    };
  const [first, second] = line.segments;
  if (!first || !second || first.loose || /\d/.test(first.text)) return null;
  return {
    label: first.text,
    value: line.text.slice(first.text.length).trim(),
    at: line,
    through: line,
  };
};

const pairOf = (page: Page, line: Line): Pair | null => {
  const cell = around(line, 'TD', 'TH', 'DD', 'DT');
  if (cell?.tag === 'DD') {
    const term = termAbove(page, line);
    return term && { label: term.text, value: line.text, at: term, through: line };
  }
  if (cell && cell.tag !== 'DT' && cell.last - cell.first <= 1) {
    const pair = inRow(page, line);
    if (pair) return pair;
  }
  return inOneLine(line);
};

/** "Revenue" alone bears no currency; its table, or its heading, may ("in € million"). */
const unitAround = (page: Page, line: Line): string => {
  const table = around(line, 'TABLE');
  const head = table && table.last - table.first < TABLE_LINES_MAX ? page.lines[table.first] : null;
  return `${line.headings.at(-1)?.folded ?? ''} ${head?.folded ?? ''}`;
};

const figureOf = (page: Page, pair: Pair, measure: Measure): Figure | null => {
  const { label, value, at, through } = pair;
  const folded = foldText(value);
  const text = `${label.replace(/\s*[:：]$/, '')}: ${value.replace(/[,;]$/, '')}`;
  const figure = { measure, text, at, through, confidence: 'medium' as const };
  if (measure === 'founded') {
    const year = countWords(value) <= 6 ? yearIn(` ${folded}`) : null;
    return year === null ? null : { ...figure, digits: year, asOf: undefined };
  }
  const amount = amountAtStart(folded);
  const unit = `${foldText(label)} ${amount?.rest ?? ''} ${unitAround(page, at)}`;
  if (!amount || !fitsMeasure(measure, amount, unit)) return null;
  const asOf = pair.asOf ?? asOfFigure(measure, `${label} ${amount.rest}`, at);
  return { ...figure, digits: amount.digits, asOf };
};

/** A fact table, a definition list, or "Label: number" in a line. */
export const definedFigure = (page: Page, line: Line): Figure | null => {
  if (line.words > VALUE_WORDS_MAX + LABEL_WORDS_MAX || !mayTell(line)) return null;
  const pair = pairOf(page, line);
  if (!pair || pair.label.length > LABEL_LENGTH_MAX || countWords(pair.label) > LABEL_WORDS_MAX)
    return null;
  if (countWords(pair.value) > VALUE_WORDS_MAX) return null;
  const measure = measureOf(foldText(pair.label));
  return measure && figureOf(page, pair, measure);
};
