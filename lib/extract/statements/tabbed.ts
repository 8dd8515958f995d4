import type { Box, Line } from '../page/line';
import type { Page } from '../page/page';

const TAB_WORDS_MAX = 5;
const TABS_MIN = 2;
const TABS_MAX = 10;
const PANE_LINES_MAX = 60;

/** The lines of the row a tab stands in, if it is a row of nothing but tabs. */
const rowOf = (page: Page, tab: Line): Line[] => {
  let box: Box | null = tab.box;
  while (box && box.last === box.first) box = box.parent;
  if (!box || box.last - box.first >= TABS_MAX) return [];
  const row = page.lines.slice(box.first, box.last + 1);
  const isRow = row.length >= TABS_MIN && row.every((line) => line.words <= TAB_WORDS_MAX);
  return isRow ? row : [];
};

/** The box that begins at a line, directly within another. */
const childAt = (page: Page, index: number, parent: Box | null): Box | null => {
  let box: Box | null = page.lines[index]?.box ?? null;
  while (box && box.parent !== parent) box = box.parent;
  return box?.first === index ? box : null;
};

/** So many boxes side by side, the first of which begins at a line. */
const panesWithin = (page: Page, start: number, parent: Box, count: number): Box[] => {
  const panes: Box[] = [];
  let index = start;
  while (panes.length <= count) {
    const pane = childAt(page, index, parent);
    if (!pane) break;
    panes.push(pane);
    index = pane.last + 1;
  }
  return panes.length === count ? panes : [];
};

/**
 * What a tab shows when it is chosen: as many boxes follow the row of tabs as it has tabs, in the
 * same order. Neither the tab's address nor any class is looked at.
 */
export const paneOf = (page: Page, tab: Line): readonly Line[] => {
  const row = rowOf(page, tab);
  const last = row.at(-1);
  if (!last) return [];
  const start = last.index + 1;
  let parent: Box | null = page.lines[start]?.box.parent ?? null;
  for (; parent; parent = parent.parent) {
    const panes = panesWithin(page, start, parent, row.length);
    const pane = panes[tab.index - (row[0]?.index ?? 0)];
    if (pane)
      return page.lines.slice(pane.first, Math.min(pane.last + 1, pane.first + PANE_LINES_MAX));
  }
  return [];
};
