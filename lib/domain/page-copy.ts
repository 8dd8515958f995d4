import * as z from 'zod/mini';
import { LooseLine } from './base';

/** Longest line of text that is copied out of a page. */
export const LINE_TEXT_MAX = 10_000;
/** Longest address that is copied. */
const HREF_MAX = 4_096;
const LINES_MAX = 200_000;

const Index = z.int().check(z.gte(-1));
const Href = z.nullable(z.string().check(z.maxLength(HREF_MAX)));
const Words = z.string().check(z.maxLength(1_000));

/**
 * What a part of the page is for. `quote` is a testimonial by its class names, `blockquote` the
 * element; pages put their own staff into both, so rules must look twice before they discard.
 */
export const Zone = z.enum([
  'main',
  'nav',
  'header',
  'footer',
  'aside',
  'quote',
  'blockquote',
  'comment',
]);
export type Zone = z.infer<typeof Zone>;

/** An element that groups lines: a range of them, and the box around it. */
export const CopiedBox = z.object({
  tag: z.string().check(z.maxLength(200)),
  /** First word of the class attribute: like cards share it. */
  className: z.string().check(z.maxLength(200)),
  /** Index of the box around it; −1 for the body. */
  parent: Index,
  /** Index of the first line inside. */
  first: Index,
  /** Index of the last line inside; below `first` while empty. */
  last: Index,
});
export type CopiedBox = z.infer<typeof CopiedBox>;

/** Where a zone may begin; whether it does is decided when the sizes are known. */
export const CopiedMark = z.object({
  zone: Zone,
  /** Must hold mostly links: `menu` and `nav` are also class words of restaurants and card decks. */
  needsLinks: z.boolean(),
  box: Index,
});
export type CopiedMark = z.infer<typeof CopiedMark>;

/** A run of text within one element; `loose` when it stands in the line's box itself. */
export const CopiedSegment = z.object({
  text: z.string().check(z.maxLength(LINE_TEXT_MAX)),
  loose: z.boolean(),
});

/** One visual line or paragraph. */
export const CopiedLine = z.object({
  text: z.string().check(z.maxLength(LINE_TEXT_MAX)),
  box: Index,
  segments: z.array(CopiedSegment).check(z.maxLength(LINE_TEXT_MAX)),
  /** 1–6 for a heading element, else 0. */
  level: z.int().check(z.gte(0), z.lte(6)),
  bold: z.boolean(),
  isLink: z.boolean(),
  href: Href,
  broken: z.boolean(),
  /** Indexes of the marks in force. */
  marks: z.array(Index).check(z.maxLength(600)),
  /** A style sheet hides it, though its markup does not. */
  hidden: z.boolean(),
});
export type CopiedLine = z.infer<typeof CopiedLine>;

export const CopiedPicture = z.object({
  alt: z.string().check(z.maxLength(500)),
  box: Index,
  /** Index of the line that follows it. */
  before: Index,
  href: Href,
  /** Its class, id and address: what tells a logo. */
  words: Words,
});
export type CopiedPicture = z.infer<typeof CopiedPicture>;

/**
 * A page as plain data: all that is read in the page itself, once, on the person's click. What it
 * means is worked out in the extension. It crosses from a page, so it is parsed before use.
 */
export const PageCopy = z.object({
  url: z.string().check(z.maxLength(HREF_MAX)),
  /** As declared and resolved; empty when it is not, or no web address. */
  canonicalUrl: z.string().check(z.maxLength(HREF_MAX)),
  title: LooseLine,
  lang: z.string().check(z.maxLength(35)),
  boxes: z.array(CopiedBox).check(z.maxLength(LINES_MAX)),
  marks: z.array(CopiedMark).check(z.maxLength(LINES_MAX)),
  lines: z.array(CopiedLine).check(z.maxLength(LINES_MAX)),
  pictures: z.array(CopiedPicture).check(z.maxLength(LINES_MAX)),
  /** `<meta>` by property, name or itemprop, lower case; the first of a name counts. */
  metas: z
    .array(z.object({ name: Words, content: z.string().check(z.maxLength(4_000)) }))
    .check(z.maxLength(300)),
  /** The texts of the JSON-LD blocks, as they stand. */
  structured: z.array(z.string().check(z.maxLength(1_000_000))).check(z.maxLength(500)),
  /** Links to other pages of the same site: resolved, without the place on that page. */
  links: z
    .array(
      z.object({
        href: z.url({ protocol: /^https?$/ }).check(z.maxLength(HREF_MAX)),
        label: z.string().check(z.minLength(1), z.maxLength(200)),
      }),
    )
    .check(z.maxLength(1_000)),
  /** A limit was reached: there is more on the page than was copied. */
  partial: z.boolean(),
});
export type PageCopy = z.infer<typeof PageCopy>;
