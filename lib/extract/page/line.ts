import type { Zone } from '@/lib/domain/page-copy';

/**
 * An element that groups lines. Boxes form a tree; what a box holds is a range of lines, so
 * "is this line on that card?" needs no DOM.
 */
export interface Box {
  readonly tag: string;
  /** First word of the class attribute: like cards share it. */
  readonly className: string;
  readonly parent: Box | null;
  /** Index of the first line inside. */
  readonly first: number;
  /** Index of the last line inside; below `first` while empty. */
  readonly last: number;
}

/** Where a zone may begin; whether it does is decided when its size is known. */
export interface ZoneMark {
  readonly zone: Zone;
  /** Must hold mostly links: `menu` and `nav` are also class words of restaurants and card decks. */
  readonly needsLinks: boolean;
  readonly box: Box;
}

/** A run of text within one element. */
export interface Segment {
  readonly text: string;
  /** It stands in the line's box itself, in no element of its own. */
  readonly loose: boolean;
}

/** One visual line or paragraph. The whole page is a list of these. */
export interface Line {
  readonly index: number;
  /** White space collapsed, invisible characters gone; at most LINE_TEXT_MAX characters. */
  readonly text: string;
  readonly folded: string;
  readonly words: number;
  /** The innermost box around it: `<li>`, `<p>`, `<div>` … */
  readonly box: Box;
  readonly segments: readonly Segment[];
  /** 1–6 for a heading element, else 0. */
  readonly level: number;
  /** All of it is bold. */
  readonly bold: boolean;
  /** All of it is a link. */
  readonly isLink: boolean;
  /** Address of the (first) link in it, as written. */
  readonly href: string | null;
  /** Ends at a `<br>`: the next line belongs to the same paragraph. */
  readonly broken: boolean;
  /** A style sheet hides it now: it may wait behind a tab, or be planted. */
  readonly hidden: boolean;
  /** Position in the page's text (all lines joined by a line feed). */
  readonly start: number;
  /** Settled once all lines are known, from the boxes' sizes. */
  zone: Zone;
  /** A heading element, or a short bold line that stands for one. */
  isHeading: boolean;
  /** The headings in force above it, outermost first. */
  headings: readonly Line[];
}

export interface Picture {
  readonly alt: string;
  readonly box: Box;
  /** Index of the line that follows it. */
  readonly before: number;
  /** Address of the link around it. */
  readonly href: string | null;
  /** Its class, id and address. */
  readonly words: string;
}

/** The nearest box around a line with one of these tags. */
export const around = (line: Line, ...tags: string[]): Box | null => {
  let box: Box | null = line.box;
  while (box && !tags.includes(box.tag)) box = box.parent;
  return box;
};

export const isInside = (line: { index: number }, box: Box): boolean =>
  line.index >= box.first && line.index <= box.last;
