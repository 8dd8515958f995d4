import type { Confidence } from '@/lib/domain/base';
import type { ReadKind } from '@/lib/domain/candidate';

/** An element around lines, with what redesigns leave alone of it. */
export interface SiteBox {
  readonly tag: string;
  /** Its `role` and `aria-label`; empty when it has none. */
  readonly role: string;
  readonly label: string;
  readonly parent: SiteBox | null;
  /** Index of the first and of the last line inside. */
  readonly first: number;
  readonly last: number;
}

/** One line of text in view. */
export interface SiteLine {
  readonly index: number;
  readonly text: string;
  readonly folded: string;
  readonly words: number;
  /** 1–6 for a heading element, else 0. */
  readonly level: number;
  /** All of it is a link. */
  readonly isLink: boolean;
  /** Address of the (first) link in it, as written. */
  readonly href: string | null;
  readonly box: SiteBox;
}

/** What a site's own rules look at: lines of text, and nothing that is not shown as such. */
export interface SitePage {
  readonly url: URL;
  readonly title: string;
  readonly lines: readonly SiteLine[];
}

export interface SiteSighting {
  fields: { text: string; value?: string | undefined };
  /** What the page says there, word for word; `text` itself where left out. */
  quote?: string;
  /** The heading it stands under. */
  under?: SiteLine | undefined;
  confidence: Confidence;
}

export interface SiteRule {
  /** Equals the file's path below `sites/`. */
  id: `${string}/${string}`;
  kind: ReadKind;
  read(page: SitePage): Iterable<SiteSighting>;
}

/** A site whose pages need rules of their own; the general rules are not run there. */
export interface Site {
  /** The host itself and every host below it. */
  host: string;
  rules: readonly SiteRule[];
  /** Says that the page shows more after a press on it. */
  holdsBack(page: SitePage): boolean;
}

export const isWithin = (line: { index: number }, box: SiteBox): boolean =>
  line.index >= box.first && line.index <= box.last;

export const defineSiteRule = (rule: SiteRule): SiteRule => rule;
