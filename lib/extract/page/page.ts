import type { LdNode } from './json-ld';
import type { Line, Picture } from './line';

/** One reading of the page. Rules look at this, hardly ever at the DOM itself. */
export interface Page {
  readonly url: URL;
  /** As the page declares it, resolved; empty when it does not. */
  readonly canonicalUrl: string;
  readonly title: string;
  readonly lang: string;
  readonly lines: readonly Line[];
  readonly pictures: readonly Picture[];
  /** Things the page's JSON-LD blocks describe, nested ones included. */
  readonly structured: readonly LdNode[];
  /** Content of `<meta property|name|itemprop>`; null when absent or empty. */
  meta(name: string): string | null;
  /** Folded text of the first `<h1>` outside the menu, or empty. */
  readonly mainHeading: string;
  /** A news item, blog post or press release: what it says about people it says about anybody. */
  readonly isArticle: boolean;
  /** The company's name as elected from all `company` rules; null while those run and when none is found. */
  readonly company: string | null;
  /** A limit was reached: there is more on the page than was read. */
  readonly partial: boolean;
}
