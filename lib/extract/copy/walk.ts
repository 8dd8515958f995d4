import type { CopiedBox, CopiedMark, CopiedPicture } from '@/lib/domain/page-copy';
import { cleanText } from '../page/text';
import {
  attributeOf,
  bodyOf,
  contentDocumentOf,
  firstChildOf,
  hasAttributes,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  shadowRootOf,
  tagNameOf,
} from './dom';
import type { Limits } from './limits';
import { LineBuilder, type OpenLine } from './line-builder';
import { zoneHint } from './zones';

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** These end the line before and after them. */
const BLOCK = names(`
  ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET
  FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION
  SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL IFRAME`);
/** What they hold is not text of the page. */
const SKIPPED = names(`
  SCRIPT STYLE NOSCRIPT SVG TEMPLATE OBJECT SELECT OPTION TEXTAREA INPUT HEAD VIDEO AUDIO CANVAS MAP
  MATH DATALIST METER PROGRESS`);
const INLINE = names(`
  ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP
  SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`);

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

const TEXT = 3;
const ELEMENT = 1;

export interface Walked {
  lines: OpenLine[];
  marks: CopiedMark[];
  pictures: CopiedPicture[];
  boxes: CopiedBox[];
  partial: boolean;
}

interface Frame {
  next: Node | null;
  readonly context: Context;
  readonly element: Element;
  readonly tag: string;
  /** Set on the frame that closes the box when it is done. */
  readonly box: OpenBox | null;
}

/** `display:none` in the element's own style; rules in style sheets are looked at for candidates only. */
const STYLED_AWAY = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const isHidden = (element: Element): boolean => {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && style !== '' && STYLED_AWAY.test(style.slice(0, 500));
};

/** Holds no text of the page, or none that is shown. */
export const isPassedOver = (element: Element, tag: string): boolean =>
  SKIPPED.has(tag) || (hasAttributes(element) && isHidden(element));

const headingLevel = (tag: string, role: string | null, element: Element): number | null => {
  if (tag.length === 2 && tag.startsWith('H') && tag >= 'H1' && tag <= 'H6') return Number(tag[1]);
  if (role !== 'heading') return null;
  const level = Number(attributeOf(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
};

const HREF_MAX = 4_096;

const hrefOf = (link: Element): string => (attributeOf(link, 'href') ?? '#').slice(0, HREF_MAX);

/** What a frame of the same origin shows; null for one of another origin, which is not this page's text. */
const frameBody = (element: Element): Element | null => {
  // Only an IFRAME is asked.
  const inner = contentDocumentOf(element as HTMLIFrameElement);
  return inner ? bodyOf(inner) : null;
};

/** One pass over the live DOM, without recursion: a page may be 50,000 elements deep. */
class Walk {
  readonly boxes: CopiedBox[] = [];
  readonly marks: CopiedMark[] = [];
  readonly pictures: CopiedPicture[] = [];
  readonly build = new LineBuilder();
  partial = false;
  private readonly stack: Frame[] = [];
  private readonly limits: Limits;

  constructor(body: Element, limits: Limits) {
    this.limits = limits;
    const box = this.openBox(body, 'BODY', null);
    const context = { box, block: box, level: 0, bold: false, href: null, marks: [] };
    this.push(body, 'BODY', context, box);
  }

  /** Takes one node; false when nothing is left. */
  step(): boolean {
    const frame = this.stack.at(-1);
    if (!frame) return false;
    const node = frame.next;
    if (!node) {
      this.stack.pop();
      this.leave(frame);
      return true;
    }
    frame.next = nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === TEXT) this.build.addText(nodeValueOf(node) ?? '', frame.element, frame.context);
    else if (type === ELEMENT) this.enter(node as Element, frame.context); // nodeType 1 says so
    return true;
  }

  /** Closes whatever is still open. */
  finish(): void {
    this.build.endLine();
    for (const frame of this.stack) if (frame.box) frame.box.copy.last = this.build.lastIndex;
  }

  private push(element: Element, tag: string, context: Context, box: OpenBox | null): void {
    this.stack.push({ next: firstChildOf(element), context, element, tag, box });
    const shadow = shadowRootOf(element);
    // Slotted children stand after the shadow tree's own text: near enough for reading.
    if (shadow) this.stack.push({ next: firstChildOf(shadow), context, element, tag, box: null });
  }

  private openBox(element: Element, tag: string, parent: OpenBox | null, classes = ''): OpenBox {
    const className = (classes.trim().split(/\s/, 1)[0] ?? '').slice(0, 200);
    const copy: CopiedBox = {
      tag: tag.slice(0, 200),
      className,
      parent: parent?.index ?? -1,
      first: this.build.index,
      last: -1,
    };
    this.boxes.push(copy);
    return { index: this.boxes.length - 1, element, copy };
  }

  private leave(frame: Frame): void {
    if (!frame.box) return;
    if (BLOCK.has(frame.tag)) this.build.endLine();
    frame.box.copy.last = this.build.lastIndex;
  }

  private enter(element: Element, context: Context): void {
    const tag = tagNameOf(element).toUpperCase();
    if (isPassedOver(element, tag)) return;
    if (tag === 'BR') this.build.endLine(true);
    else if (tag === 'IMG') this.addPicture(element, context);
    else if (this.stack.length >= this.limits.depth) this.partial = true;
    else this.descend(element, tag, context);
  }

  private descend(element: Element, tag: string, outer: Context): void {
    if (BLOCK.has(tag)) this.build.endLine();
    if (INLINE.has(tag)) {
      const bold = outer.bold || tag === 'B' || tag === 'STRONG';
      this.push(element, tag, bold === outer.bold ? outer : { ...outer, bold }, null);
      return;
    }
    const context = this.contextOf(element, tag, outer);
    const content = tag === 'IFRAME' ? frameBody(element) : element;
    if (content) this.push(content, tag, context, context.box);
  }

  private contextOf(element: Element, tag: string, outer: Context): Context {
    const bare = !hasAttributes(element);
    const classes = bare ? '' : (attributeOf(element, 'class') ?? '');
    const role = bare ? null : attributeOf(element, 'role');
    const words = bare ? '' : `${classes} ${attributeOf(element, 'id') ?? ''}`;
    const box = this.openBox(element, tag, outer.box, classes);
    const isBlock = BLOCK.has(tag);
    const level = headingLevel(tag, role, element);
    const hint = tag === 'A' ? null : zoneHint(tag, role, words);
    return {
      box,
      block: isBlock ? box : outer.block,
      level: level ?? (isBlock && tag !== 'DIV' ? 0 : outer.level),
      bold: outer.bold || tag === 'TH',
      href: tag === 'A' ? hrefOf(element) : outer.href,
      marks: hint
        ? [...outer.marks, this.marks.push({ ...hint, box: box.index }) - 1]
        : outer.marks,
    };
  }

  private addPicture(element: Element, context: Context): void {
    const alt = cleanText((attributeOf(element, 'alt') ?? '').slice(0, 500));
    if (alt === '') return;
    const { box, href } = context;
    const words = ['class', 'id', 'src'].map((name) => attributeOf(element, name) ?? '');
    this.pictures.push({
      alt,
      box: box.index,
      before: this.build.following,
      href,
      words: words.join(' ').slice(0, 500),
    });
  }
}

/** Yields now and then so that the caller can watch the clock; answered with false, it stops there. */
export function* walk(body: Element, limits: Limits): Generator<void, Walked, boolean> {
  const reading = new Walk(body, limits);
  let nodes = 0;
  while (reading.step()) {
    nodes += 1;
    const late = nodes % 1_024 === 0 && !(yield);
    if (late || nodes >= limits.nodes || reading.build.length >= limits.text) {
      reading.partial = true;
      break;
    }
  }
  reading.finish();
  const { boxes, marks, pictures, partial, build } = reading;
  return { lines: build.lines, marks, pictures, boxes, partial };
}
