import type { SiteLine } from '../sites/define-site-rule';
import { isPressed, partAround } from './content';
import { sectionOf } from './labels';

/** "1st", "· 3rd+", "2e", "3.", "2次": how near the person is to who reads. */
const DEGREE =
  /^\d\s?(?:st|nd|rd|th|er|e|º|°|\.|o|a|次)?\+?(?:\s(?:degree|grad|niveau|contact|kontakt|conn|conex|colleg).*)?$/i;
/** "She/Her", "(er/ihm)". */
const PRONOUNS =
  /^\(?(?:\p{L}{2,10}(?:\s?\/\s?\p{L}{2,10}){1,2}|she|he|they|sie|er|elle|ella|él|ela|ele|lei|lui|zij|hij)\)?$/iu;
/** "1,264 followers", "500+ connections". */
const COUNT = /^\d[\d.,\s]*(?:k|m)?\+?\s\S+$/i;
const MARK = /^(?:•|\||✓|premium|verified)$/i;

const SMALL_PRINT = [DEGREE, PRONOUNS, COUNT, MARK];

/** Small print between a name and a headline, several kinds of it on a line too. */
const isSmallPrint = ({ text }: SiteLine): boolean =>
  text
    .split('·')
    .map((piece) => piece.trim())
    .every((piece) => piece === '' || SMALL_PRINT.some((kind) => kind.test(piece)));

/** The lines of the card below a name, as far as the part of the page goes. */
export const cardBelow = (content: readonly SiteLine[], name: SiteLine): SiteLine[] => {
  const part = partAround(name);
  const below: SiteLine[] = [];
  for (const line of content) {
    if (line.index <= name.index) continue;
    if (part && line.index > part.last) break;
    if (sectionOf(line.text) !== null) break;
    below.push(line);
  }
  return below;
};

/** Guest pages set the headline as a heading or not at all, pages of members as a plain line. */
const isGuestPage = (lines: readonly SiteLine[]): boolean =>
  lines.some(({ href }) => /\/(?:login|signup)(?:[/?]|$)/.test(href ?? ''));

/** What the person says they do: the first line below the name that is not small print. */
export const headlineIn = (
  card: readonly SiteLine[],
  name: SiteLine,
  lines: readonly SiteLine[],
): SiteLine | null => {
  const speaking = card.filter(
    (line) => !isSmallPrint(line) && !isPressed(line) && line.text !== name.text,
  );
  const asHeading = speaking.find(({ level }) => level > 0);
  if (asHeading) return asHeading;
  const plain = speaking.find((line) => !line.isLink);
  return plain && !isGuestPage(lines) ? plain : null;
};

/** The line below a name on a card that shows what the person does. */
export const saidBelow = (card: readonly SiteLine[]): SiteLine | null =>
  card.find((line) => !isSmallPrint(line) && !isPressed(line)) ?? null;
