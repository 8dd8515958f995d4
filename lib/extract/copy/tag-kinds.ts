import { type ZoneHint, zoneOfTag } from './zones';

/** What an element is by its tag alone. */
export interface TagKind {
  /** Upper case. */
  tag: string;
  /** What it holds is not text of the page. */
  isSkipped: boolean;
  /** Ends the line before and after it. */
  isBlock: boolean;
  /** No box of its own. */
  isInline: boolean;
  isBold: boolean;
  /** 1–6 for a heading element, else 0. */
  level: number;
  /** The zone it begins. */
  hint: ZoneHint | null;
}

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const BLOCK = names(`
  ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET
  FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION
  SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL IFRAME`);
const SKIPPED = names(`
  SCRIPT STYLE NOSCRIPT SVG TEMPLATE OBJECT SELECT OPTION TEXTAREA INPUT HEAD VIDEO AUDIO CANVAS MAP
  MATH DATALIST METER PROGRESS`);
const INLINE = names(`
  ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP
  SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`);

const describe = (tagName: string): TagKind => {
  const tag = tagName.toUpperCase().slice(0, 200);
  return {
    tag,
    isSkipped: SKIPPED.has(tag),
    isBlock: BLOCK.has(tag),
    isInline: INLINE.has(tag),
    isBold: tag === 'B' || tag === 'STRONG',
    level: /^H[1-6]$/.test(tag) ? Number(tag[1]) : 0,
    hint: zoneOfTag(tag),
  };
};

const known = new Map<string, TagKind>();

/** A page has a few dozen tags, and each is looked up for every element. */
export const kindOfTag = (tagName: string): TagKind => {
  let kind = known.get(tagName);
  if (!kind) {
    // A page may make up tags without end.
    if (known.size > 500) known.clear();
    kind = describe(tagName);
    known.set(tagName, kind);
  }
  return kind;
};
