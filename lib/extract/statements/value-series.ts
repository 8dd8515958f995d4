import { isCall } from '../lexicon/not-a-name';
import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { type Series, seriesIn } from '../page/series';
import { foldText } from '../page/text';
import { labelledParts } from './labelled';
import { labelOf } from './labels';

export interface ValueSeries extends Series {
  /** A real heading announces them, and nothing else. */
  isSure: boolean;
}

const VALUES_MIN = 2;
/** More than this under one heading are not values. */
const VALUES_MAX = 12;

const isValueName = (name: string, line: Line): boolean => {
  const folded = foldText(name);
  if (/[?!@©|]|\d{2}|\.{3}|…/.test(name) || !/\p{L}{2}/u.test(name)) return false;
  return labelOf(folded) === null && !isCall(folded) && line.href === null;
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
  return seriesIn(end < 0 ? section : section.slice(0, end), isValueName).find(fits) ?? null;
};

const readSeries = (page: Page): ValueSeries[] => {
  const found: ValueSeries[] = [];
  for (const { label, section } of labelledParts(page, 'values')) {
    const best = isContent(label) ? belowLabel(section) : null;
    if (best) found.push({ ...best, isSure: label.isHeading });
  }
  if (found.length > 0) return found;
  for (const { label, section } of labelledParts(page, 'mixed')) {
    if (!isContent(label) || !MENTIONS_VALUES.test(label.folded)) continue;
    const best = belowLabel(section);
    if (best && best.shape !== 'line' && best.members.length >= MIXED_MIN)
      found.push({ ...best, isSure: false });
  }
  return found;
};

/** The best series below each label that says "values". */
export const valueSeries = oncePerPage((page) => (page.isArticle ? [] : readSeries(page)));
