import type { CopiedMark, Zone } from '@/lib/domain/page-copy';

/** A zone the markup hints at; class words are hints only, to be confirmed by what is inside. */
export type ZoneHint = Omit<CopiedMark, 'box'>;

const word = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');

const NAV = word(
  'nav|navbar|navigation|menus?|megamenu|mega-menu|submenu|breadcrumbs?|dropdown|topnav|subnav|sitemap',
);
const QUOTE =
  /testimonial|(?:^|[\s_-])(?:reviews?|customer-quotes?|client-quotes?|quotes?|temoignages?|opiniones|kundenstimmen?)(?:$|[\s_-])/i;
/** "Request a quote", "leader-quote": not somebody's praise. */
const NOT_QUOTE = /leader|ceo|founder|mission|vision|request|get-|free|form|btn|button|price/i;
const COMMENT = word(
  'comments?|byline|post-?meta|entry-?meta|author-?(?:box|bio|info|name)|posted-?by',
);
/** `widget` is no sign: some page builders call every element so. */
const ASIDE = word('sidebar|widget-area|cookies?|cookie-\\w+|consent|popup|newsletter');
const FOOT = /(?:^|[\s_-])(?:site-?footer|footer|colophon|copyright)/i;

const certain = (zone: Zone): ZoneHint => ({ zone, needsLinks: false });
const NAV_CERTAIN = certain('nav');
const BY_TAG: ReadonlyMap<string, ZoneHint> = new Map([
  ['NAV', NAV_CERTAIN],
  ['FOOTER', certain('footer')],
  ['BLOCKQUOTE', certain('blockquote')],
  ['ASIDE', certain('aside')],
  ['HEADER', certain('header')],
]);
/** A map: a page may write `role="constructor"`. */
const BY_ROLE: ReadonlyMap<string, ZoneHint> = new Map([
  ['navigation', NAV_CERTAIN],
  ['menu', NAV_CERTAIN],
  ['menubar', NAV_CERTAIN],
  ['contentinfo', certain('footer')],
  ['banner', certain('header')],
  ['complementary', certain('aside')],
]);

export const zoneOfTag = (tag: string): ZoneHint | null => BY_TAG.get(tag) ?? null;

/** Something of what any of the patterns looks for: most class names hold none of it. */
const ANY =
  /nav|menu|crumb|dropdown|sitemap|testimonial|review|quote|temoignage|opinion|kundenstimme|comment|byline|meta|author|posted|sidebar|widget|cookie|consent|popup|newsletter|footer|colophon|copyright/i;

/** By class and id together, camel case taken apart: "postMeta" reads as "post-Meta". */
const byWords = (words: string): ZoneHint | null => {
  if (!ANY.test(words)) return null;
  const key = words.replace(/([a-z])([A-Z])/g, '$1-$2');
  if (NAV.test(key)) return { zone: 'nav', needsLinks: true };
  if (QUOTE.test(key) && !NOT_QUOTE.test(key)) return certain('quote');
  if (COMMENT.test(key)) return certain('comment');
  if (ASIDE.test(key)) return certain('aside');
  return FOOT.test(key) ? certain('footer') : null;
};

const seen = new Map<string, ZoneHint | null>();

/** Pages repeat their class names, so each distinct one is judged once. */
export const zoneHint = (tag: string, role: string | null, words: string): ZoneHint | null => {
  const plain = BY_TAG.get(tag) ?? (role === null ? undefined : BY_ROLE.get(role));
  if (plain) return plain;
  if (words.trim() === '' || tag === 'MAIN') return null;
  let hint = seen.get(words);
  if (hint === undefined) {
    if (seen.size > 2_000) seen.clear();
    hint = byWords(words.slice(0, 300));
    seen.set(words, hint);
  }
  return hint;
};
