import type { Confidence } from '@/lib/domain/base';
import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { sentencesOf } from '../page/text';
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

/** A large line this short, without a full stop, is a motto; what it means stands below. */
const MOTTO_WORDS_MAX = 8;

const isMotto = (line: Line): boolean =>
  line.level > 0 && line.words < MOTTO_WORDS_MAX && !/[.!。！]["”’»)]?$/.test(line.text);

/** The paragraph right below a motto, if there is one. */
const belowMotto = (page: Page, motto: Line): Line => {
  const next = page.lines[motto.index + 1];
  return next && next.level === 0 && isStatement(next) && labelOf(next.folded) === null
    ? next
    : motto;
};

const firstStatement = (page: Page, label: Line, section: readonly Line[]): Line | null => {
  const next = page.lines[label.index + 1];
  const isPane = section[0] !== undefined && section[0] !== next;
  if (!isPane && next && next.level > 0 && isStatement(next) && labelOf(next.folded) === null)
    return isMotto(next) ? belowMotto(page, next) : next;
  let mayOpen = !isDivided(section);
  for (const line of section.slice(0, REACH)) {
    // Small type above a section's real heading: that heading opens nothing new.
    const isOwnHeading = line === next && !label.isHeading;
    // A tab's pane may repeat the tab.
    if (labelOf(line.folded) !== null && line.folded !== label.folded) return null;
    if (isIntroduction(line)) mayOpen = true;
    else if (isStatement(line)) return line;
    else if (isOpener(line) && !mayOpen && !isOwnHeading && !isPane) return null;
  }
  return null;
};

/** "To light every jetty": the statement itself, needing no "our mission is". */
const INFINITIVE = /^["“”„«'‚»\s]*(?:to|um|om|pour|para|per) /;

/** How far below the first paragraph the sentence that says so may stand. */
const STATED_REACH = 4;

/** A section may lead up to its statement: "We believe … Our mission is to …". */
const statedBelow = (
  section: readonly Line[],
  first: Line,
  states: (sentence: string) => boolean,
): Line | null => {
  if (INFINITIVE.test(first.folded) || sentencesOf(first.text).some(states)) return null;
  const start = section.indexOf(first);
  const end = section.findIndex((line, index) => index > start && isOpener(line));
  return (
    section
      .slice(start + 1, Math.min(start + 1 + STATED_REACH, end < 0 ? section.length : end))
      .find((line) => isStatement(line) && sentencesOf(line.text).some(states)) ?? null
  );
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

/** What one presses to see the statement, or what stands in a column before it, heads it all the same. */
const HEADS = new Set(['SUMMARY', 'BUTTON', 'DT', 'TH', 'LEGEND', 'CAPTION', 'FIGCAPTION']);

const sureness = (label: Line): Confidence => {
  if (label.zone === 'footer') return 'low';
  return label.isHeading || HEADS.has(label.box.tag) ? 'high' : 'medium';
};

/** Two statements under "Mission and vision" stand in the label's order; one alone is the first. */
const sharedBelow = (page: Page, kind: 'mission' | 'vision'): Statement[] =>
  labelledParts(page, 'mixed').flatMap(({ kinds, label, section }) => {
    if (kinds.includes('values') || !kinds.includes(kind) || !isContent(label)) return [];
    const first = firstStatement(page, label, section);
    if (!first || isDivided(section) || section.some((line) => labelOf(line.folded) !== null))
      return [];
    const rest = section.slice(section.indexOf(first)).filter(isStatement);
    const at = rest[kinds.indexOf(kind)];
    if (!at || rest.length > kinds.length) return [];
    return [{ text: paragraphFrom(page, at), at, confidence: 'medium' as const }];
  });

/** What stands first below each label of the kind. */
export const statementsBelow = (page: Page, kind: 'mission' | 'vision'): Statement[] => {
  const states = stating(kind, ownNames(page));
  const found: Statement[] = [];
  for (const { label, section } of labelledParts(page, kind)) {
    const first = firstStatement(page, label, section);
    if (!first) continue;
    const stated = statedBelow(section, first, states);
    const at = stated ?? first;
    const text = chooseSentence(paragraphFrom(page, at), states, stated !== null);
    found.push({ text, at, confidence: sureness(label) });
  }
  return found.length > 0 ? found : sharedBelow(page, kind);
};
