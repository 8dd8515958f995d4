import { cutText } from '../page/text';
import type { SiteLine } from '../sites/define-site-rule';
import { isPressed } from './content';
import { factOf, sectionOf } from './labels';
import type { Part } from './section';

/** As much as one candidate may carry. */
const TEXT_MAX = 2_000;

export interface AboutText {
  /** All that is written, as one text. */
  plain: string;
  /** What stands behind a label that calls it the mission. */
  mission: string | null;
}

const LABELLED = /^([^:：–—]{4,30}?)\s*[:：–—]\s*(.+)$/;

const labelledMission = (line: SiteLine): string | null => {
  const [, label = '', statement = ''] = LABELLED.exec(line.text) ?? [];
  return sectionOf(label) === 'mission' ? statement : null;
};

/** The paragraphs above the facts. A text written twice for screen readers is taken once. */
const paragraphsOf = ({ lines }: Part): SiteLine[] => {
  const said = new Set<string>();
  const paragraphs: SiteLine[] = [];
  for (const line of lines) {
    if (factOf(line.text) !== null || line.box.tag === 'DT') break;
    if (isPressed(line) || line.isLink || said.has(line.folded)) continue;
    said.add(line.folded);
    paragraphs.push(line);
  }
  return paragraphs;
};

export const aboutText = (about: Part): AboutText => {
  const plain: string[] = [];
  let mission: string | null = null;
  let isNext = false;
  for (const line of paragraphsOf(about)) {
    const labelled = isNext ? line.text : labelledMission(line);
    isNext = sectionOf(line.text) === 'mission';
    if (labelled !== null && mission === null) mission = labelled;
    else if (!isNext) plain.push(line.text);
  }
  return { plain: cutText(plain.join(' '), TEXT_MAX).trim(), mission };
};
