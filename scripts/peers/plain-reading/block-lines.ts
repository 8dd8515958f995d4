/** One block of text, as plain readers see a page. */
export interface BlockLine {
  text: string;
  /** 1 to 6 in `<h1>` to `<h6>`, 0 elsewhere. */
  heading: number;
  isEntry: boolean;
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select']);
const INLINE = new Set(
  'a abbr b bdi cite code data dfn em font i img kbd label mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** What stands under `root`, a line for every block and every `<br>`. */
export function blockLines(root: Element): BlockLine[] {
  const lines: BlockLine[] = [];
  let pending = '';
  const flush = (block: Element) => {
    const text = pending.replace(/\s+/g, ' ').trim();
    pending = '';
    if (text === '') return;
    const around = block.closest('h1, h2, h3, h4, h5, h6, li');
    const heading = /^h[1-6]$/i.test(around?.localName ?? '') ? Number(around?.localName[1]) : 0;
    lines.push({ text, heading, isEntry: around?.localName === 'li' });
  };
  const visit = (element: Element, block: Element) => {
    for (const child of element.childNodes) {
      if (child instanceof Text) pending += child.data;
      if (!(child instanceof Element) || UNSEEN.has(child.localName)) continue;
      const isInline = INLINE.has(child.localName);
      if (!isInline) flush(block);
      visit(child, isInline ? block : child);
      if (!isInline) flush(child.localName === 'br' ? block : child);
    }
  };
  visit(root, root);
  flush(root);
  return lines;
}
