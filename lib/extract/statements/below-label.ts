import type { Confidence } from '@/lib/domain/base';
import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { chooseSentence, isStatementLong } from './choose-sentence';
import { stating } from './formulas';
import { labelledParts } from './labelled';
import { labelOf } from './labels';
import { ownNames } from './own-names';

export interface Statement {
  text: string;
  at: Line;
  confidence: Confidence;
}

/** An icon's name, a number or a picture's caption may stand between label and statement, not more. */
const REACH = 5;
const BUTTON_WORDS_MAX = 9;

const isStatement = (line: Line): boolean =>
  isStatementLong(line.text) && !(line.isLink && line.words <= BUTTON_WORDS_MAX);

/** A sub-heading opens another part, unless it is itself a sentence: many sites set the statement large. */
const isOpener = (line: Line): boolean => line.isHeading && !isStatementLong(line.text);

/** "The mission of our institute is:" leads on, over sub-headings too. */
const isIntroduction = (line: Line): boolean => /[:：]$/.test(line.text);

/** Several sub-headings divide a section about the mission; a single one is its slogan. */
const isDivided = (section: readonly Line[]): boolean =>
  section.filter((line) => line.level > 0 && isOpener(line)).length > 1;

const firstStatement = (page: Page, label: Line, section: readonly Line[]): Line | null => {
  const next = page.lines[label.index + 1];
  if (next && next.level > 0 && isStatement(next)) return next;
  let mayOpen = !isDivided(section);
  for (const line of section.slice(0, REACH)) {
    // Small type above a section's real heading: that heading opens nothing new.
    const isOwnHeading = line === next && !label.isHeading;
    if (labelOf(line.folded) !== null) return null;
    if (isIntroduction(line)) mayOpen = true;
    else if (isStatement(line)) return line;
    else if (isOpener(line) && !mayOpen && !isOwnHeading) return null;
  }
  return null;
};

const PARAGRAPH_LINES_MAX = 6;

/** A paragraph broken by `<br>` goes on until its sentence ends. */
const paragraphFrom = (page: Page, first: Line): string => {
  let text = first.text;
  let last = first;
  for (let lines = 1; last.broken && lines < PARAGRAPH_LINES_MAX; lines += 1) {
    const next = page.lines[last.index + 1];
    if (!next || next.box !== first.box || /[.!?。！？]["”’)]?$/.test(text)) break;
    text = `${text} ${next.text}`;
    last = next;
  }
  return text;
};

const sureness = (label: Line): Confidence => {
  if (label.zone === 'footer') return 'low';
  return label.isHeading ? 'high' : 'medium';
};

/** What stands first below each label of the kind. */
export const statementsBelow = (page: Page, kind: 'mission' | 'vision'): Statement[] => {
  const states = stating(kind, ownNames(page));
  const found: Statement[] = [];
  for (const { label, section } of labelledParts(page, kind)) {
    const at = firstStatement(page, label, section);
    if (!at) continue;
    found.push({
      text: chooseSentence(paragraphFrom(page, at), states),
      at,
      confidence: sureness(label),
    });
  }
  return found;
};
