import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { foldText } from '../page/text';
import { chooseSentence, isStatementLong } from './choose-sentence';
import { stating } from './formulas';
import { labelOf } from './labels';
import { ownNames } from './own-names';

/** "Mission: To …" in one line, or a bold "Our mission" that runs on into the sentence. */
const afterLabel = (line: Line): { label: string; rest: string } | null => {
  const colon = /^([^:–—]{3,45}?)\s*(?::|[–—]|\s-)\s+(?=\S)/.exec(line.text.slice(0, 60));
  if (colon) return { label: colon[1] ?? '', rest: line.text.slice(colon[0].length) };
  const [first, second] = line.segments;
  if (!first || !second || first.loose || first.text.length > 45) return null;
  return { label: first.text, rest: line.text.slice(first.text.length).replace(/^[\s:–—.-]+/, '') };
};

export const statementsAfterInlineLabel = (
  page: Page,
  kind: 'mission' | 'vision',
): { text: string; at: Line }[] => {
  const company = foldText(page.company ?? '');
  const states = stating(kind, ownNames(page));
  const found: { text: string; at: Line }[] = [];
  for (const line of page.lines) {
    if (line.words < 6 || !isContent(line)) continue;
    const parts = afterLabel(line);
    if (!parts || labelOf(foldText(parts.label), company) !== kind) continue;
    if (isStatementLong(parts.rest))
      found.push({ text: chooseSentence(parts.rest, states), at: line });
  }
  return found;
};
