import type { Sighting } from '../define-rule';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { definedFigure } from './definitions';
import { type Figure, tellsOfItself } from './figure';
import type { Measure } from './measures';
import { tiledFigure } from './tiles';
import { toldFigures } from './told-figures';

/** How the page sets a figure; each rule reads one. */
export type Setting = 'defined' | 'tiled' | 'told';

interface SetFigure extends Figure {
  setting: Setting;
}

/** Enough of them: what follows is a report, or a table of somebody else's. */
const FIGURES_MAX = 12;

const readFigures = (page: Page): readonly SetFigure[] => {
  if (!tellsOfItself(page)) return [];
  const found: Record<Setting, SetFigure[]> = { defined: [], tiled: [], told: [] };
  for (const line of page.lines) {
    if (!/\d/.test(line.folded)) continue;
    const defined = definedFigure(page, line);
    if (defined) found.defined.push({ ...defined, setting: 'defined' });
    const tiled = defined ? null : tiledFigure(page, line);
    if (tiled) found.tiled.push({ ...tiled, setting: 'tiled' });
    if (defined || tiled) continue;
    for (const told of toldFigures(page, line)) found.told.push({ ...told, setting: 'told' });
  }
  // One number in a table, on a tile and in prose is one figure.
  const kept = new Map<string, SetFigure>();
  for (const figure of [...found.defined, ...found.tiled, ...found.told]) {
    // A company is founded once; later years are those of a branch or a subsidiary.
    const key = figure.measure === 'founded' ? 'founded' : `${figure.measure} ${figure.digits}`;
    if (!kept.has(key) && kept.size < FIGURES_MAX) kept.set(key, figure);
  }
  return [...kept.values()];
};

const allFigures = oncePerPage(readFigures);

/** Whether the page itself tells this in any way. */
export const tellsMeasure = (page: Page, measure: Measure): boolean =>
  allFigures(page).some((figure) => figure.measure === measure);

/** Whether a sentence is offered as a figure already. */
export const isFigure = (page: Page, text: string): boolean =>
  allFigures(page).some((figure) => figure.text === text);

/** The figures of a kind that stand on the page in one setting. */
export const readFiguresOf = (kind: 'revenue' | 'financial', setting: Setting) =>
  function* (page: Page): Generator<Sighting> {
    for (const figure of allFigures(page)) {
      if (figure.setting !== setting || (figure.measure === 'revenue') !== (kind === 'revenue'))
        continue;
      const { text, at, through, asOf, confidence } = figure;
      yield { fields: { text }, at, through, asOf, confidence };
    }
  };
