/** A stretch of text, or a link's words with its address. */
export interface Span {
  text: string;
  address?: string;
}

export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'entry' | 'quote' | 'code';
  spans: Span[];
}

const FENCE = /^(`{3,})/;
const HEADING = /^#{1,6} +/;
const ENTRY = /^\s*(?:-|\d{1,9}\.) +/;
const QUOTE = /^(?:\s*> ?)+/;
const RULE = /^\* \* \*$/;
const LINK_END = /^\]\((https?:[^\s()<>]{1,4096})\)/;

/** Puts the words together; what is around them is only looked at, never kept. */
class Words {
  readonly spans: Span[] = [];
  private text = '';
  /** Where links that are not closed yet began. */
  private opened: number | null = null;

  add(text: string): void {
    this.text += text;
  }

  open(): void {
    this.opened = this.text.length;
  }

  close(address: string): void {
    const from = this.opened ?? this.text.length;
    const words = this.text.slice(from);
    this.text = this.text.slice(0, from);
    this.end();
    if (words !== '') this.spans.push({ text: words, address });
    this.opened = null;
  }

  end(): void {
    if (this.text !== '') this.spans.push({ text: this.text });
    this.text = '';
  }
}

/**
 * The words of one block. Whatever stands there unescaped and is no link is a sign of emphasis or of
 * code: the writer of this Markdown escapes all others.
 */
const spansOf = (line: string): Span[] => {
  const words = new Words();
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    const link = sign === ']' ? LINK_END.exec(line.slice(at, at + 4_200)) : null;
    if (sign === '\\' && at + 1 < line.length) {
      at += 1;
      words.add(line[at] ?? '');
    } else if (sign === '[') words.open();
    else if (link) {
      words.close(link[1] ?? '');
      at += link[0].length - 1;
    } else if (!'*_`]'.includes(sign)) words.add(sign);
  }
  words.end();
  return words.spans;
};

const KINDS = [
  ['heading', HEADING],
  ['entry', ENTRY],
  ['quote', QUOTE],
] as const;

/** What a line begins; null: it goes on with the paragraph before. */
const beginning = (line: string): { kind: TextBlock['kind']; rest: string } | null => {
  for (const [kind, sign] of KINDS) {
    const found = sign.exec(line);
    if (found) return { kind, rest: line.slice(found[0].length) };
  }
  return null;
};

/** Reads the Markdown an article is stored as, block by block. No text becomes markup here. */
class Reader {
  readonly blocks: TextBlock[] = [];
  private kind: TextBlock['kind'] = 'paragraph';
  private lines: string[] = [];
  private fence: string | null = null;

  take(line: string): void {
    if (this.fence !== null) this.takeCode(line, this.fence);
    else this.takeText(line);
  }

  end(): void {
    const text = this.lines.join(this.kind === 'code' ? '\n' : ' ').trim();
    const spans = this.kind === 'code' ? [{ text }] : spansOf(text);
    if (text !== '') this.blocks.push({ kind: this.kind, spans });
    this.lines = [];
    this.kind = 'paragraph';
  }

  private takeCode(line: string, fence: string): void {
    if (line.trim() === fence) {
      this.end();
      this.fence = null;
    } else this.lines.push(line);
  }

  private takeText(line: string): void {
    const text = line.trim();
    const fence = FENCE.exec(text)?.[1];
    const begins = beginning(line);
    if (text === '' || RULE.test(text)) this.end();
    else if (fence) {
      this.end();
      this.fence = fence;
      this.kind = 'code';
    } else if (begins && (begins.kind !== 'quote' || this.kind !== 'quote')) {
      this.end();
      this.kind = begins.kind;
      this.lines = [begins.rest.trim()];
    } else this.lines.push((begins?.rest ?? text).trim());
  }
}

/** An article's text in its blocks, in order. */
export const textBlocks = (markdown: string): TextBlock[] => {
  const reader = new Reader();
  for (const line of markdown.split('\n')) reader.take(line);
  reader.end();
  return reader.blocks;
};

export const plainText = ({ spans }: TextBlock): string => spans.map(({ text }) => text).join('');
