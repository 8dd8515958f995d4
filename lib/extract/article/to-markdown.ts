import TurndownService from 'turndown';
import { attributeOf } from '../copy/dom';
import { cutText } from '../page/text';

/** Keep in step with PROSE_MAX of lib/domain, which this side may import as types only. */
const MARKDOWN_MAX = 100_000;
const HREF_MAX = 2_000;

/** What an address leads to, in signs that end no link; null where that is no page. */
const webAddress = (href: string | null): string | null => {
  if (!href || !/^https?:/i.test(href) || !URL.canParse(href)) return null;
  const address = new URL(href).href.replace(
    /[()<>\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return address.length <= HREF_MAX ? address : null;
};

const createWriter = (): TurndownService => {
  const writer = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    // Never the markup itself, whatever the element.
    keepReplacement: (content) => content,
  });
  writer.addRule('links', {
    filter: 'a',
    replacement: (content, node) => {
      const words = content.trim().replace(/\s+/g, ' ');
      // Only elements are `a`.
      const address = webAddress(attributeOf(node as Element, 'href'));
      return words === '' || !address ? content : `[${words}](${address})`;
    },
  });
  writer.addRule('no images', { filter: 'img', replacement: () => '' });
  return writer;
};

/** The text of an element as Markdown, cut between two blocks where it is too long. */
export const toMarkdown = (element: Element): { markdown: string; partial: boolean } => {
  const all = createWriter().turndown(element as HTMLElement);
  if (all.length <= MARKDOWN_MAX) return { markdown: all, partial: false };
  const within = cutText(all, MARKDOWN_MAX);
  const end = within.lastIndexOf('\n\n');
  return { markdown: end > 0 ? within.slice(0, end) : within, partial: true };
};
