import type { CopiedLine } from '@/lib/domain/page-copy';
import { cleanText } from '../page/text';
import type { Context, OpenBox } from './context';
import { attributeOf, parentOf, tagNameOf } from './dom';

/** Keep in step with LINE_TEXT_MAX of lib/domain, of which this side may import types only. */
const LINE_TEXT_MAX = 10_000;

interface Segment {
  readonly text: string;
  readonly element: Element;
}

/** A line while the page is walked: it still knows its elements. */
export interface OpenLine
  extends Pick<CopiedLine, 'text' | 'level' | 'bold' | 'isLink' | 'href' | 'broken'> {
  readonly box: OpenBox;
  readonly segments: readonly Segment[];
  readonly marks: readonly number[];
}

interface OpenSegment {
  raw: string;
  element: Element;
}

/** How much of an open line is bold or linked. */
interface Open {
  context: Context;
  segments: OpenSegment[];
  length: number;
  bold: number;
  linked: number;
  href: string | null;
}

/** "All of it" leaves room for a stray bullet or colon. */
const ALL = 0.95;

const cleanSegments = (open: readonly OpenSegment[]): Segment[] => {
  const segments: Segment[] = [];
  for (const { raw, element } of open) {
    const text = cleanText(raw).slice(0, LINE_TEXT_MAX);
    if (text !== '') segments.push({ text, element });
  }
  return segments;
};

/** What stands between two segments belongs to the line, so it is not put together from them. */
const textOf = (open: readonly OpenSegment[], [only]: readonly Segment[]): string =>
  open.length === 1 && only
    ? only.text
    : cleanText(open.map(({ raw }) => raw).join('')).slice(0, LINE_TEXT_MAX);

/** Collects text into lines. */
export class LineBuilder {
  readonly lines: OpenLine[] = [];
  /** Characters read so far. */
  length = 0;
  private open: Open | null = null;

  /** The line that text added now would go to. */
  get index(): number {
    return this.lines.length;
  }

  get lastIndex(): number {
    return this.open ? this.lines.length : this.lines.length - 1;
  }

  /** The first line after whatever is being written. */
  get following(): number {
    return this.open ? this.lines.length + 1 : this.lines.length;
  }

  addText(raw: string, element: Element, context: Context): void {
    const blank = raw.trim() === '';
    if (blank && !this.open) return;
    this.open ??= { context, segments: [], length: 0, bold: 0, linked: 0, href: null };
    const { open } = this;
    if (open.length < LINE_TEXT_MAX) {
      const kept = raw.length > LINE_TEXT_MAX ? raw.slice(0, LINE_TEXT_MAX) : raw;
      const last = open.segments[open.segments.length - 1];
      if (last && (blank || last.element === element)) last.raw += kept;
      else open.segments.push({ raw: kept, element });
    }
    this.length += raw.length;
    if (blank) return;
    open.length += raw.length;
    if (context.bold) open.bold += raw.length;
    if (context.href !== null) {
      open.linked += raw.length;
      open.href ??= context.href;
    }
  }

  endLine(broken = false): void {
    const { open } = this;
    this.open = null;
    if (!open) return;
    const segments = cleanSegments(open.segments);
    const text = segments.length === 0 ? '' : textOf(open.segments, segments);
    if (text === '') return;
    const line: OpenLine = {
      text,
      box: open.context.block,
      segments,
      level: open.context.level,
      bold: open.bold >= open.length * ALL,
      isLink: open.linked >= open.length * ALL,
      href: open.href,
      broken,
      marks: open.context.marks,
    };
    const parts = text.length < 600 ? likeSiblings(line) : [];
    if (parts.length === 0) this.lines.push(line);
    for (const { element, segments: own } of parts) this.lines.push(splitOff(line, element, own));
  }
}

/**
 * `<div><a>One</a><a>Two</a><a>Three</a></div>` is three lines, however the style sheet lays them
 * out: at least three like elements in a row with no loose text between them.
 */
const likeSiblings = (line: OpenLine): { element: Element; segments: Segment[] }[] => {
  if (line.segments.length < 3) return [];
  const parts: { element: Element; segments: Segment[] }[] = [];
  let like = '';
  for (const segment of line.segments) {
    const element = childOfBox(segment.element, line.box.element);
    if (!element) return [];
    if (parts.at(-1)?.element === element) {
      parts.at(-1)?.segments.push(segment);
      continue;
    }
    const [first = ''] = (attributeOf(element, 'class') ?? '').split(' ', 1);
    const kind = `${tagNameOf(element)}.${first}`;
    if (like !== '' && kind !== like) return [];
    like = kind;
    parts.push({ element, segments: [segment] });
  }
  return parts.length >= 3 ? parts : [];
};

const childOfBox = (element: Element, box: Element): Element | null => {
  let child: Node = element;
  for (let steps = 0; steps < 12; steps += 1) {
    if (child === box) return null;
    const parent = parentOf(child);
    // Everything between a text's element and its box is an element.
    if (parent === box) return child as Element;
    if (!parent) return null;
    child = parent;
  }
  return null;
};

const splitOff = (line: OpenLine, element: Element, segments: Segment[]): OpenLine => {
  const tag = tagNameOf(element);
  return {
    ...line,
    segments,
    text: segments.map((segment) => segment.text).join(' '),
    isLink: line.isLink || tag === 'A',
    href: tag === 'A' ? attributeOf(element, 'href') : line.href,
    bold: line.bold || tag === 'B' || tag === 'STRONG',
  };
};
