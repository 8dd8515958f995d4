import {
  isElement,
  method,
  nodeTypeOf,
  nodeValueOf,
  ownerOf,
  parentOf,
  tagNameOf,
} from './copy/dom';
import { isPassedOver } from './copy/is-passed-over';
import { kindOfTag } from './copy/tag-kinds';
import { cleanText } from './page/text';

const TEXT = 3;
/** A page may be of any size; nobody selects more than this of it. */
const NODES_MAX = 200_000;

const walkerOf = method<Document, [Node, number, NodeFilter], TreeWalker>(
  'Document',
  'createTreeWalker',
);

/** What has no words of the page is passed over with all that is in it. */
const shown: NodeFilter = (node) =>
  isElement(node) && isPassedOver(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;

const blockOf = (text: Node): Node | null => {
  for (let above = parentOf(text); above; above = parentOf(above))
    if (isElement(above) && kindOfTag(tagNameOf(above)).isBlock) return above;
  return null;
};

/** As much of a text node as is in the range. */
const partIn = (range: Range, text: Node): string => {
  const all = nodeValueOf(text) ?? '';
  const from = text === range.startContainer ? range.startOffset : 0;
  return all.slice(from, text === range.endContainer ? range.endOffset : undefined);
};

function* nodesIn(range: Range): Generator<Node> {
  const root = range.commonAncestorContainer;
  if (nodeTypeOf(root) === TEXT) return yield root;
  const document = ownerOf(root);
  if (!document) return;
  const walker = walkerOf(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, shown);
  for (let count = 0; count < NODES_MAX && walker.nextNode(); count += 1) {
    const node = walker.currentNode;
    if (range.comparePoint(node, 0) > 0 && node !== range.startContainer) return;
    if (range.intersectsNode(node)) yield node;
  }
}

/** The same words from text to text: a range may as well begin and end between elements. Null without any. */
export const fromTextToText = (range: Range): Range | null => {
  const texts = [...nodesIn(range)].filter(
    (node) => nodeTypeOf(node) === TEXT && partIn(range, node).trim() !== '',
  );
  const first = texts[0];
  const last = texts.at(-1);
  if (!first || !last) return null;
  const inner = new Range();
  inner.setStart(first, first === range.startContainer ? range.startOffset : 0);
  const end = last === range.endContainer ? range.endOffset : (nodeValueOf(last) ?? '').length;
  inner.setEnd(last, end);
  return inner;
};

/**
 * The words of a range, a line for each block: `Range.toString()` glues "Our mission" to the word
 * that follows it, and takes the texts of scripts with it.
 */
export const textOfRange = (range: Range): string => {
  const lines: string[] = [];
  let line = '';
  let block: Node | null = null;
  const end = () => {
    lines.push(cleanText(line));
    line = '';
  };
  for (const node of nodesIn(range)) {
    if (isElement(node)) {
      if (tagNameOf(node) === 'BR') end();
      continue;
    }
    const around = blockOf(node);
    if (around !== block) end();
    block = around;
    line += partIn(range, node);
  }
  end();
  return lines.filter((one) => one !== '').join('\n');
};
