import type { CopiedBox, CopiedLine, PageCopy } from '@/lib/domain/page-copy';
import { headsNothing } from '../people/heads-nothing';
import { isArticle } from './article';
import { readJsonLd } from './json-ld';
import type { Box, Line, Picture, ZoneMark } from './line';
import type { Page } from './page';
import { settleHeadings } from './settle-headings';
import { settleZones } from './settle-zones';
import { countWords, foldText } from './text';

const NOWHERE: Box = { tag: 'BODY', className: '', parent: null, first: 0, last: -1 };

/** Boxes as a tree. A parent stands before its children; one that does not is not believed. */
const reviveBoxes = (copies: readonly CopiedBox[]): Box[] => {
  const boxes: Box[] = [];
  for (const { tag, className, parent, first, last } of copies)
    boxes.push({ tag, className, parent: boxes[parent] ?? null, first, last });
  return boxes;
};

const reviveLines = (copies: readonly CopiedLine[], boxes: readonly Box[]): Line[] => {
  let start = 0;
  return copies.map((copy, index) => {
    const { text } = copy;
    // Written out: an object made by spreading another is slow to read from ever after.
    const line: Line = {
      index,
      text,
      folded: foldText(text),
      words: countWords(text),
      box: boxes[copy.box] ?? NOWHERE,
      segments: copy.segments,
      level: copy.level,
      bold: copy.bold,
      isLink: copy.isLink,
      href: copy.href,
      broken: copy.broken,
      hidden: copy.hidden,
      start,
      zone: 'main',
      isHeading: false,
      headings: [],
    };
    start += text.length + 1;
    return line;
  });
};

/** The shared reading of a page, from its copy: everything rules look at. */
export const revivePage = (copy: PageCopy): Page => {
  const boxes = reviveBoxes(copy.boxes);
  const lines = reviveLines(copy.lines, boxes);
  const marks: ZoneMark[] = copy.marks.map(({ box, ...mark }) => ({
    ...mark,
    box: boxes[box] ?? NOWHERE,
  }));
  settleZones(
    lines,
    copy.lines.map((line) => line.marks.flatMap((index) => marks[index] ?? [])),
  );
  settleHeadings(lines, headsNothing);
  const metas = new Map(copy.metas.map(({ name, content }) => [name, content]));
  const pictures: Picture[] = copy.pictures.map(({ box, ...picture }) => ({
    ...picture,
    box: boxes[box] ?? NOWHERE,
  }));
  const structured = readJsonLd(copy.structured);
  const page: Page = {
    url: URL.canParse(copy.url) ? new URL(copy.url) : new URL('about:blank'),
    canonicalUrl: copy.canonicalUrl,
    title: copy.title,
    lang: copy.lang,
    lines,
    pictures,
    structured: structured.nodes,
    meta: (name) => metas.get(name) ?? null,
    mainHeading: lines.find((line) => line.level === 1 && line.zone !== 'nav')?.folded ?? '',
    isArticle: false,
    company: null,
    partial: copy.partial || structured.partial,
  };
  return { ...page, isArticle: isArticle(page) };
};
