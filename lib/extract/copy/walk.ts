import type { CopiedBox, CopiedMark, CopiedPicture } from '@/lib/domain/page-copy';
import { cleanText } from '../page/text';
import type { Context, OpenBox } from './context';
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
import { isHidden } from './is-passed-over';
import type { Limits } from './limits';
import { LineBuilder, type OpenLine } from './line-builder';
import { kindOfTag, type TagKind } from './tag-kinds';
import { type ZoneHint, zoneHint } from './zones';

const TEXT = 3;
const ELEMENT = 1;
/** Between two looks at the clock. */
const NODES_AT_ONCE = 1_024;
const TEXT_AT_ONCE = 200_000;
/** The outermost ones decide; a page may put hundreds around each of its lines. */
const MARKS_MAX = 32;

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
  /** Set on the frame that closes the box when it is done. */
  readonly box: OpenBox | null;
  /** Its end ends the line. */
  readonly isBlock: boolean;
}

/** What `role="heading"` and `aria-level` say. */
const headingLevel = (element: Element): number => {
  const level = Number(attributeOf(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
};

const FIRST_WORD = /\S{1,200}/;
const HREF_MAX = 4_096;

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
  /** The body is one. */
  private nodes = 1;

  constructor(body: Element, limits: Limits) {
    this.limits = limits;
    const box = this.openBox(body, 'BODY', null, '');
    const context = { box, block: box, level: 0, bold: false, href: null, marks: [] };
    this.push(body, context, box, true);
  }

  /** Takes some of the nodes; false when nothing is left that may be taken. */
  take(): boolean {
    const { stack, build, limits } = this;
    const until = Math.min(this.nodes + NODES_AT_ONCE, limits.nodes);
    const textUntil = build.length + TEXT_AT_ONCE;
    while (this.nodes < until && build.length < textUntil && this.hasRoom()) {
      const frame = stack[stack.length - 1];
      if (!frame) return false;
      const node = frame.next;
      if (node === null) {
        stack.pop();
        if (frame.box) this.leave(frame, frame.box);
        continue;
      }
      this.nodes += 1;
      frame.next = nextSiblingOf(node);
      const type = nodeTypeOf(node);
      if (type === TEXT) build.addText(nodeValueOf(node) ?? '', frame.element, frame.context);
      else if (type === ELEMENT) this.enter(node as Element, frame.context); // nodeType 1 says so
    }
    if (this.nodes < limits.nodes && this.hasRoom()) return true;
    this.partial = true;
    return false;
  }

  private hasRoom(): boolean {
    const { build, limits } = this;
    return build.length < limits.text && build.index < limits.lines;
  }

  /** Closes whatever is still open. */
  finish(): void {
    this.build.endLine();
    for (const frame of this.stack) if (frame.box) frame.box.copy.last = this.build.lastIndex;
  }

  private push(element: Element, context: Context, box: OpenBox | null, isBlock: boolean): void {
    this.stack.push({ next: firstChildOf(element), context, element, box, isBlock });
    const shadow = shadowRootOf(element);
    // Slotted children stand after the shadow tree's own text: near enough for reading.
    if (shadow)
      this.stack.push({ next: firstChildOf(shadow), context, element, box: null, isBlock: false });
  }

  private openBox(
    element: Element,
    tag: string,
    parent: OpenBox | null,
    className: string,
  ): OpenBox {
    const index = this.boxes.length;
    const copy: CopiedBox = {
      tag,
      className,
      parent: parent === null ? -1 : parent.index,
      first: this.build.index,
      last: -1,
    };
    this.boxes.push(copy);
    return { index, element, copy };
  }

  private leave(frame: Frame, box: OpenBox): void {
    if (frame.isBlock) this.build.endLine();
    box.copy.last = this.build.lastIndex;
  }

  private enter(element: Element, context: Context): void {
    const kind = kindOfTag(tagNameOf(element));
    if (kind.isSkipped) return;
    const bare = !hasAttributes(element);
    if (!bare && isHidden(element)) return;
    if (kind.tag === 'BR') this.build.endLine(true);
    else if (kind.tag === 'IMG') this.addPicture(element, context);
    else if (this.stack.length >= this.limits.depth) this.partial = true;
    else this.descend(element, kind, bare, context);
  }

  private descend(element: Element, kind: TagKind, bare: boolean, outer: Context): void {
    if (kind.isInline) {
      const isBolder = kind.isBold && !outer.bold;
      this.push(element, isBolder ? { ...outer, bold: true } : outer, null, false);
      return;
    }
    if (kind.isBlock) this.build.endLine();
    const context = bare
      ? this.contextOf(element, kind, outer, '', kind.hint)
      : this.attributedContext(element, kind, outer);
    const content = kind.tag === 'IFRAME' ? frameBody(element) : element;
    if (content) this.push(content, context, context.box, kind.isBlock);
  }

  /** The same, where attributes may say more than the tag. */
  private attributedContext(element: Element, kind: TagKind, outer: Context): Context {
    const classes = attributeOf(element, 'class') ?? '';
    const role = attributeOf(element, 'role');
    const id = attributeOf(element, 'id');
    const words = id === null ? classes : `${classes} ${id}`;
    const hint = kind.tag === 'A' ? null : zoneHint(kind.tag, role, words);
    const className = FIRST_WORD.exec(classes)?.[0] ?? '';
    const context = this.contextOf(element, kind, outer, className, hint);
    if (kind.level === 0 && role === 'heading') context.level = headingLevel(element);
    return context;
  }

  private contextOf(
    element: Element,
    { tag, isBlock, level }: TagKind,
    outer: Context,
    className: string,
    hint: ZoneHint | null,
  ): Context {
    const box = this.openBox(element, tag, outer.box, className);
    return {
      box,
      block: isBlock ? box : outer.block,
      // An accordion's heading holds the button that opens it.
      level: level > 0 || (isBlock && tag !== 'DIV' && tag !== 'BUTTON') ? level : outer.level,
      bold: outer.bold || tag === 'TH',
      href: tag === 'A' ? this.hrefOf(element) : outer.href,
      marks:
        hint && outer.marks.length < MARKS_MAX
          ? this.withMark(outer.marks, hint, box)
          : outer.marks,
    };
  }

  private withMark(marks: readonly number[], hint: ZoneHint, box: OpenBox): readonly number[] {
    return [...marks, this.marks.push({ ...hint, box: box.index }) - 1];
  }

  private hrefOf(link: Element): string {
    const href = (attributeOf(link, 'href') ?? '#').slice(0, HREF_MAX);
    this.build.length += href.length;
    return href;
  }

  private addPicture(element: Element, context: Context): void {
    const alt = cleanText((attributeOf(element, 'alt') ?? '').slice(0, 500));
    if (alt === '') return;
    const { box, href } = context;
    this.build.length += alt.length;
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
  while (reading.take())
    if (!(yield)) {
      reading.partial = true;
      break;
    }
  reading.finish();
  const { boxes, marks, pictures, partial, build } = reading;
  return { lines: build.lines, marks, pictures, boxes, partial };
}
