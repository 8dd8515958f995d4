import { isCall } from '../lexicon/not-a-name';
import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { type Series, seriesIn } from '../page/series';
import { foldText } from '../page/text';
import { labelledParts } from './labelled';
import { labelOf } from './labels';

export interface ValueSeries extends Series {
  /** A real heading announces them. */
  headed: boolean;
}

const VALUES_MIN = 2;
/** More than this under one heading are not values. */
const VALUES_MAX = 12;

const isValueName = (name: string, line: Line): boolean => {
  const folded = foldText(name);
  if (/[?!@©|]|\d{2}|\.{3}|…/.test(name) || !/\p{L}{2}/u.test(name)) return false;
  return labelOf(folded) === null && !isCall(folded) && line.href === null;
};

const fits = ({ members, shape, described }: Series): boolean => {
  if (members.length < VALUES_MIN || members.length > VALUES_MAX) return false;
  // Short lines without a word about them may be anything; three of one make are a list.
  return shape !== 'line' || described > 0.5 || members.length >= 3;
};

const readOnce = (page: Page): ValueSeries[] => {
  const found: ValueSeries[] = [];
  for (const { label, section } of labelledParts(page, 'values')) {
    if (!isContent(label)) continue;
    const best = seriesIn(section, isValueName).find(fits);
    if (best) found.push({ ...best, headed: label.isHeading });
  }
  return found;
};

const readings = new WeakMap<Page, ValueSeries[]>();

/** The best series below each label that says "values"; read once for all rules. */
export const valueSeries = (page: Page): ValueSeries[] => {
  let found = readings.get(page);
  if (!found) {
    found = page.isArticle ? [] : readOnce(page);
    readings.set(page, found);
  }
  return found;
};
