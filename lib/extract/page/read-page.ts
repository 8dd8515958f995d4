import { headsNothing } from '../people/heads-nothing';
import { isArticle } from './article';
import { attributeOf, bodyOf, parentOf, rootOf, titleOf } from './dom';
import { readJsonLd } from './json-ld';
import type { Limits } from './limits';
import type { Box } from './line';
import { readMeta } from './meta';
import type { Page } from './page';
import { settleHeadings } from './settle-headings';
import { settleZones } from './settle-zones';
import { cleanText, cutText } from './text';
import { type Walked, walk } from './walk';

const NOTHING: Walked = { lines: [], marks: [], pictures: [], boxes: new Map(), partial: false };

const boxFinder =
  (boxes: ReadonlyMap<Node, Box>) =>
  (node: Node): Box | null => {
    let next: Node | null = node;
    for (let steps = 0; next && steps < 100; steps += 1) {
      const box = boxes.get(next);
      if (box) return box;
      next = parentOf(next);
    }
    return null;
  };

/**
 * The shared reading of a page: everything rules look at. A generator for the walk's sake: it
 * yields now and then and, answered with false, stops there with what it has.
 */
export function* readPage(
  document: Document,
  url: URL,
  limits: Limits,
): Generator<void, Page, boolean> {
  const body = bodyOf(document);
  const walked = body ? yield* walk(body, limits) : NOTHING;
  const { lines } = walked;
  settleZones(lines, walked.marks);
  settleHeadings(lines, headsNothing);
  const metas = readMeta(document);
  const root = rootOf(document);
  const page: Page = {
    url,
    title: cutText(cleanText(titleOf(document).slice(0, 10_000)), 1_000),
    lang: cutText(cleanText((root && attributeOf(root, 'lang')) ?? ''), 35),
    root: root ?? document,
    lines,
    pictures: walked.pictures,
    structured: readJsonLd(document),
    meta: (name) => metas.get(name) ?? null,
    mainHeading: lines.find((line) => line.level === 1 && line.zone !== 'nav')?.folded ?? '',
    isArticle: false,
    company: null,
    boxOf: boxFinder(walked.boxes),
    partial: walked.partial,
  };
  return { ...page, isArticle: isArticle(page) };
}
