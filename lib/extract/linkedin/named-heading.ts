import { cleanText, foldText } from '../page/text';
import type { SiteLine } from '../sites/define-site-rule';

/** Flags, tools and hearts people put beside their name. */
const PICTOGRAPHS = /[\u{1F1E6}-\u{1FAFF}\u2600-\u27BF]|\uFE0F|\u200D/gu;

/** Longer than any name; patterns below need not look at more. */
const NAME_MAX = 300;

/** A name as it would be said; null where LinkedIn keeps it back. */
export const shownName = (text: string): string | null => {
  if (text.length > NAME_MAX) return null;
  const name = cleanText(text.replace(PICTOGRAPHS, ' ')).replace(/^[\s|·•-]+|[\s|·•-]+$/g, '');
  // "LinkedIn Member", in any language, and the asterisks of newer guest pages.
  if (name === '' || /linkedin/i.test(name) || /^[*\s.]+$/.test(name)) return null;
  return name;
};

/** What may follow the name in a title: "Name | LinkedIn", "Name: Info", "Name - Title - Employer". */
const AFTER_NAME = /^\s*(?:$|[|:：–—-])/;

/** How many headings may stand above the name's. */
const HEADINGS = 8;

/**
 * The heading that names whom the page is about. The document's title must begin with the same
 * name, in whatever language the rest is: a page that says "not found" or asks to sign in has
 * another heading than title. Only a document without any title is believed by its heading alone.
 */
export const namedHeading = (content: readonly SiteLine[], title: string): SiteLine | null => {
  // "(3) Name | LinkedIn" counts unread messages.
  const said = foldText(cleanText(title.replace(PICTOGRAPHS, ' '))).replace(/^\(\d+\+?\)\s*/, '');
  const headings = content.filter(({ level }) => level === 1 || level === 2).slice(0, HEADINGS);
  if (said === '') return headings.find(({ text }) => shownName(text) !== null) ?? null;
  const isNamed = ({ text }: SiteLine): boolean => {
    const name = foldText(shownName(text) ?? '');
    return name !== '' && said.startsWith(name) && AFTER_NAME.test(said.slice(name.length));
  };
  return headings.find(isNamed) ?? null;
};
