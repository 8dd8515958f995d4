import type { Page } from '../page/page';
import { foldWords } from '../page/text';

/** Words of the company's name that tell it from others. */
export const ownWords = (page: Page): string[] =>
  foldWords(page.company ?? '')
    .split(' ')
    .filter(
      (word) =>
        word.length > 2 && !/^(?:the|and|inc|llc|ltd|gmbh|corp|company|group|limited)$/.test(word),
    );

export const speaksOfOwn = (page: Page, folded: string): boolean =>
  ownWords(page).some((word) => folded.includes(word));
