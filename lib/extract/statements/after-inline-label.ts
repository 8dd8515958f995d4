import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { foldText } from '../page/text';
import { isAboutOthers } from './about-others';
import { chooseSentence, isStatementLong } from './choose-sentence';
import { stating } from './formulas';
import { inlineLabelOf } from './inline-label';
import { labelOf } from './labels';
import { ownNames } from './own-names';

/** Statements whose label stands in their own line, before a colon or in bold. */
export const statementsAfterInlineLabel = (
  page: Page,
  kind: 'mission' | 'vision',
): { text: string; at: Line }[] => {
  if (isAboutOthers(page)) return [];
  const company = foldText(page.company ?? '');
  const states = stating(kind, ownNames(page));
  const found: { text: string; at: Line }[] = [];
  for (const line of page.lines) {
    if (line.words < 6 || !isContent(line)) continue;
    const parts = inlineLabelOf(line);
    if (!parts || labelOf(foldText(parts.label), company) !== kind) continue;
    // A bold "Our mission" may open the sentence itself: "Our mission is to …".
    const text = /^[a-zß-ÿ]/.test(parts.rest) && !parts.isSetOff ? line.text : parts.rest;
    if (isStatementLong(parts.rest)) found.push({ text: chooseSentence(text, states), at: line });
  }
  return found;
};
