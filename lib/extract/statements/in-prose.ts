import type { Zone } from '@/lib/domain/page-copy';
import type { Box, Line } from '../page/line';
import type { Page } from '../page/page';
import { countWords } from '../page/text';
import { isAboutOthers } from './about-others';
import { statementsBelow } from './below-label';
import { statedSentences } from './choose-sentence';
import { mayState, stating } from './formulas';
import { ownNames } from './own-names';

/** "Our mission" in praise or in a comment is somebody else's; in a menu it is a link. */
const UNSPOKEN: ReadonlySet<Zone> = new Set(['nav', 'comment', 'quote']);

/** Companies quote themselves in large type; whoever quotes others says below whom. */
const isAttributed = (line: Line): boolean => {
  let box: Box | null = line.box;
  while (box && box.tag !== 'BLOCKQUOTE') box = box.parent;
  return box !== null && box.last > box.first;
};

const isSpoken = (line: Line): boolean =>
  !UNSPOKEN.has(line.zone) && !(line.zone === 'blockquote' && isAttributed(line));

const SENTENCE_WORDS_MIN = 6;
const SENTENCE_WORDS_MAX = 70;

/** Sentences that say of themselves that they are the mission, or the vision. */
export const statementsInProse = (
  page: Page,
  kind: 'mission' | 'vision',
): { text: string; at: Line }[] => {
  if (isAboutOthers(page)) return [];
  const states = stating(kind, ownNames(page));
  const labelled = statementsBelow(page, kind);
  const found: { text: string; at: Line }[] = [];
  for (const line of page.lines) {
    if (line.words < SENTENCE_WORDS_MIN || !mayState(line) || !isSpoken(line)) continue;
    if (labelled.some(({ at }) => at === line)) continue;
    for (const text of statedSentences(line.text, states)) {
      const words = countWords(text);
      if (words >= SENTENCE_WORDS_MIN && words <= SENTENCE_WORDS_MAX)
        found.push({ text, at: line });
    }
  }
  return found;
};
