import { cleanText, foldWords } from '../page/text';
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

/**
 * The heading that names whom the page is about. The document's title must begin with the same
 * name, in whatever language the rest is: a page that says "not found" or asks to sign in has
 * another heading than title. An empty title says nothing against it.
 */
export const namedHeading = (content: readonly SiteLine[], title: string): SiteLine | null => {
  const heading = content.find(({ level }) => level === 1 || level === 2);
  const name = heading && shownName(heading.text);
  if (!heading || !name || heading.words > 12) return null;
  // "(3) Name | LinkedIn" counts unread messages.
  const said = foldWords(title.replace(/^\(\d+\+?\)\s*/, ''));
  if (said === '' || said === 'linkedin') return /[.!?]$/.test(name) ? null : heading;
  const folded = foldWords(name);
  return said === folded || said.startsWith(`${folded} `) ? heading : null;
};
