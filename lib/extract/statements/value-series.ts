import { isCall } from '../lexicon/not-a-name';
import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent, rowBeside, sectionBelow } from '../page/section';
import { type Series, seriesIn } from '../page/series';
import { foldText } from '../page/text';
import { labelledParts } from './labelled';
import { labelOf } from './labels';
import { listedSentences, setOffValues } from './loose-values';

export interface ValueSeries extends Series {
  /** A real heading announces them, and nothing else. */
  isSure: boolean;
}

const VALUES_MIN = 2;
/** More than this under one heading are not values. */
const VALUES_MAX = 12;

/** "Read more" is a button, "Show respect" and "Open books" are values. */
const isButton = (folded: string): boolean =>
  isCall(folded) &&
  /\b(?:more|us|now|all|here|today|mehr|uns|plus|nous|mas|todo|meer|alles|altro|tutto|mais|tudo)\b/.test(
    folded,
  );

const isValueName = (name: string, line: Line): boolean => {
  const folded = foldText(name);
  if (/[?!@©|]|\d{2}|\.{3}|…/.test(name) || !/\p{L}{2}/u.test(name)) return false;
  return labelOf(folded) === null && !isButton(folded) && line.href === null;
};

const fits = ({ members, shape, described, isNested }: Series): boolean => {
  if (isNested) return false;
  if (members.length < VALUES_MIN || members.length > VALUES_MAX) return false;
  // Short lines without a word about them may be anything; three of one make are a list.
  return shape !== 'line' || described > 0.5 || members.length >= 3;
};

/** "Mission and values": the list below is the values, if it is not the mission's and the vision's own headings. */
const MIXED_MIN = 3;
const MENTIONS_VALUES = /val(?:ues|eurs|ores|ori)\b|werte|waarden|principles|grundsatze/;

const belowLabel = (section: readonly Line[]): Series | null => {
  // Under several labels the first part with a label of its own is another part.
  const end = section.findIndex((line) => labelOf(line.folded) !== null);
  const own = end < 0 ? section : section.slice(0, end);
  const best = seriesIn(own, isValueName).find(fits) ?? setOffValues(own);
  // A list of which some entries are short enough to be names is still a list of sentences.
  if (best && best.shape !== 'listed') return best;
  const sentences = listedSentences(own);
  return sentences && sentences.members.length > (best?.members.length ?? 0) ? sentences : best;
};

/** A tab stands in a menu, what it shows does not. */
const mayHold = (label: Line, section: readonly Line[]): boolean =>
  isContent(label) || section.some(isContent);

/**
 * Small type above a heading announces what stands below that heading, unless there is nothing of
 * its kind: then the heading is the first of the values itself.
 */
const belowHeadline = (page: Page, label: Line): Series | null => {
  const next = label.isHeading ? undefined : page.lines[label.index + 1];
  const best = next?.isHeading ? belowLabel(sectionBelow(page, next)) : null;
  return best && best.shape !== 'line' ? best : null;
};

const valuesBelow = (page: Page, label: Line, section: readonly Line[]): Series | null =>
  belowLabel(rowBeside(page, label)) ?? belowHeadline(page, label) ?? belowLabel(section);

/** A German "Leitbild" is a mission in a paragraph or values in a row. */
const CREED = /leitbild|credo|kredo|philosoph|filosof/;

const creedSeries = (page: Page): ValueSeries[] =>
  labelledParts(page, 'mission').flatMap(({ label, section }) => {
    const best = isContent(label) && CREED.test(label.folded) ? belowLabel(section) : null;
    const isRow = best && best.shape !== 'line' && best.members.length >= MIXED_MIN;
    return isRow ? [{ ...best, isSure: false }] : [];
  });

const mixedSeries = (page: Page): ValueSeries[] => {
  const found: ValueSeries[] = [];
  for (const { label, section } of labelledParts(page, 'mixed')) {
    if (!isContent(label) || !MENTIONS_VALUES.test(label.folded)) continue;
    const best = belowLabel(section);
    if (best && best.shape !== 'line' && best.members.length >= MIXED_MIN)
      found.push({ ...best, isSure: false });
  }
  return found;
};

const readSeries = (page: Page): ValueSeries[] => {
  const found: ValueSeries[] = [];
  for (const { label, section } of labelledParts(page, 'values')) {
    const best = mayHold(label, section) ? valuesBelow(page, label, section) : null;
    if (best) found.push({ ...best, isSure: label.isHeading });
  }
  if (found.length > 0) return found;
  return [...mixedSeries(page), ...creedSeries(page)];
};

/** The best series below each label that says "values". */
export const valueSeries = oncePerPage((page) => (page.isArticle ? [] : readSeries(page)));
