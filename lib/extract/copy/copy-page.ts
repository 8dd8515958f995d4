import type { CopiedLine, PageCopy } from '@/lib/domain/page-copy';
import { cleanText, cutText } from '../page/text';
import { copyCanonicalUrl, copyMetas, copyStructured } from './declared';
import { attributeOf, bodyOf, isShown, rootOf, titleOf } from './dom';
import { LIMITS, type Limits } from './limits';
import type { OpenLine } from './line-builder';
import { copyLinks } from './links';
import { Stopwatch, type Surroundings } from './stopwatch';
import { type Walked, walk } from './walk';

const NOTHING: Walked = { lines: [], marks: [], pictures: [], boxes: [], partial: false };

const copyLine = (line: OpenLine, hidden: boolean): CopiedLine => ({
  text: line.text,
  box: line.box.index,
  segments: line.segments.map(({ text, element }) => ({
    text,
    loose: element === line.box.element,
  })),
  level: line.level,
  bold: line.bold,
  isLink: line.isLink,
  href: line.href,
  broken: line.broken,
  marks: [...line.marks],
  hidden,
});

/** Lines as plain data. Whether a style sheet hides them is asked of a page that is shown only. */
function* copyLines(
  lines: readonly OpenLine[],
  rendered: boolean,
): Generator<void, CopiedLine[], boolean> {
  const copies: CopiedLine[] = [];
  for (const line of lines) {
    const element = line.segments[0]?.element ?? line.box.element;
    copies.push(copyLine(line, rendered && !isShown(element)));
    if (copies.length % 512 === 0 && !(yield)) break;
  }
  return copies;
}

function* copyBody(
  body: Element,
  limits: Limits,
): Generator<void, Omit<Walked, 'lines'> & { lines: CopiedLine[] }, boolean> {
  const walked = yield* walk(body, limits);
  const lines = yield* copyLines(walked.lines, isShown(body));
  return { ...walked, lines, partial: walked.partial || lines.length < walked.lines.length };
}

/**
 * Copies a page out as plain data, reading only. Whatever the page is, the result is one that
 * `PageCopy` accepts: lengths and numbers are capped, and what is left out is said by `partial`.
 */
export const copyPage = async (
  document: Document,
  url: string,
  surroundings: Surroundings,
  limits: Limits = LIMITS,
): Promise<PageCopy> => {
  const watch = new Stopwatch(surroundings, limits.time);
  const body = bodyOf(document);
  const copied = body ? await watch.drive(copyBody(body, limits)) : { ...NOTHING, lines: [] };
  const root = rootOf(document);
  await watch.breathe();
  const metas = copyMetas(document);
  const structured = copyStructured(document);
  await watch.breathe();
  const links = await watch.drive(copyLinks(document, url));
  return {
    url: cutText(url, 4_096),
    canonicalUrl: copyCanonicalUrl(document, url),
    title: cutText(cleanText(titleOf(document).slice(0, 10_000)), 1_000),
    lang: cutText(cleanText((root && attributeOf(root, 'lang')) ?? ''), 35),
    ...copied,
    metas,
    structured: structured.blocks,
    links,
    partial: copied.partial || structured.partial,
  };
};
