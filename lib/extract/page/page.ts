import type { LdNode } from './json-ld';
import type { Box, Line, Picture } from './line';

/** One reading of the page. Rules look at this, hardly ever at the DOM itself. */
export interface Page {
  readonly url: URL;
  readonly title: string;
  readonly lang: string;
  /** The page as a whole, for what stands in its `<title>` or nowhere in particular. */
  readonly root: Node;
  readonly lines: readonly Line[];
  readonly pictures: readonly Picture[];
  /** Things the page's JSON-LD blocks describe, nested ones included. */
  readonly structured: readonly LdNode[];
  /** Content of `<meta property|name|itemprop>`; null when absent or empty. */
  meta(name: string): { content: string; element: Element } | null;
  /** Folded text of the first `<h1>` outside the menu, or empty. */
  readonly mainHeading: string;
  /** A news item, blog post or press release: what it says about people it says about anybody. */
  readonly isArticle: boolean;
  /** The company's name as elected from all `company` rules; null while those run and when none is found. */
  readonly company: string | null;
  /** The innermost box of an element the walk has seen, or of its nearest ancestor. */
  boxOf(node: Node): Box | null;
  /** A limit was reached: there is more on the page than was read. */
  readonly partial: boolean;
}
