import type { SiteLine } from '../sites/define-site-rule';
import { boxesAround } from './content';
import { type Fact, factOf } from './labels';
import type { LinkedInPage } from './linkedin-page';
import type { Part } from './section';

export interface StatedFact {
  label: SiteLine;
  value: SiteLine;
}

/** In a `<dt>`, or in something in one: members' pages put a heading there. */
const isIn = (tag: 'DT' | 'DD', line: SiteLine): boolean => {
  let depth = 0;
  for (const box of boxesAround(line)) {
    if (box.tag === tag) return true;
    depth += 1;
    if (depth > 3) break;
  }
  return false;
};

const isBelow = (part: Part | null, { index }: SiteLine): boolean =>
  part !== null &&
  index >= (part.lines[0]?.index ?? Infinity) &&
  index <= (part.lines.at(-1)?.index ?? -1);

const isLabel = (page: LinkedInPage, line: SiteLine): boolean => {
  if (factOf(line.text) === null) return false;
  if (isIn('DT', line)) return true;
  // Newer layouts have labelled siblings in place of <dt> and <dd>; only below "About" is that sure.
  return isBelow(page.about, line) && !isIn('DD', line);
};

/** What stands beside a label. A second `<dd>` counts members of LinkedIn: only the first is read. */
export const findFact = (page: LinkedInPage, fact: Fact): StatedFact | null => {
  for (const [at, label] of page.content.entries()) {
    if (factOf(label.text) !== fact || !isLabel(page, label)) continue;
    const value = page.content[at + 1];
    if (!value || isLabel(page, value) || isIn('DT', value)) continue;
    return { label, value };
  }
  return null;
};

/** "Industry: Power engineering": the page's own label, so that the statement stands by itself. */
export const statementOf = ({ label, value }: StatedFact): string =>
  `${label.text.replace(/\s*[:：]$/, '')}: ${value.text}`;
