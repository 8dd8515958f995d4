import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { seriesIn } from '../page/series';
import { customerParts } from './announced';
import { customerNameOf } from './customer-name';

export interface ListedCustomer {
  name: string;
  at: Line;
  /** Nothing but names stands there: no cards about industries or reasons. */
  isBare: boolean;
}

const LIST_MIN = 3;
const LIST_MAX = 40;

/** Names in a list, a row of links or cards below "Our customers". */
export const listedCustomers = (page: Page): ListedCustomer[] => {
  const found: ListedCustomer[] = [];
  for (const { from, end } of customerParts(page)) {
    const lines = page.lines.slice(from, end).filter(isContent);
    const isName = (name: string, line: Line) =>
      line.zone !== 'blockquote' && customerNameOf(name, page.company) !== null;
    const series = seriesIn(lines, isName).find(({ members }) => members.length >= LIST_MIN);
    if (!series || series.isNested || series.members.length > LIST_MAX) continue;
    const isBare = series.described === 0 && series.shape !== 'heading';
    for (const { name, line } of series.members) {
      const customer = customerNameOf(name, page.company);
      if (customer !== null) found.push({ name: customer, at: line, isBare });
    }
  }
  return found;
};
