import type { PageCopy } from '@/lib/domain/page-copy';

/** Characters outside links below which a page says nothing. */
const NEXT_TO_NOTHING = 250;

/**
 * Whether a page, as the server sent it, is an empty frame that a script of its own would fill.
 * What stands in links is left out: some of these frames come with their menu.
 */
export const isScriptDrawn = ({ lines }: Pick<PageCopy, 'lines'>): boolean =>
  lines.reduce((sum, { text, href }) => sum + (href === null ? text.length : 0), 0) <
  NEXT_TO_NOTHING;
