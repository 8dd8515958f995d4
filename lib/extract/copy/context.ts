import type { CopiedBox } from '@/lib/domain/page-copy';

/** A box while it is walked: it knows its element, and its place in the list of boxes. */
export interface OpenBox {
  readonly index: number;
  readonly element: Element;
  readonly copy: CopiedBox;
}

/** What holds for everything below an element. */
export interface Context {
  /** The innermost box, links and custom elements included. */
  box: OpenBox;
  /** The innermost box that ends lines. */
  block: OpenBox;
  level: number;
  bold: boolean;
  href: string | null;
  /** Indexes of the zone marks in force. */
  marks: readonly number[];
}
