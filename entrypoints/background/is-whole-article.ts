import type { PageReading } from '@/lib/domain/candidate';
import type { Clip } from '@/lib/domain/clip';
import { plainText, textBlocks } from '@/lib/domain/markdown-text';
import type { PageCopy } from '@/lib/domain/page-copy';
import { verifyPage } from '@/lib/extract/verify/verify-page';

/** Shorter ones are labels, and are said in many places. */
const PARAGRAPH_MIN = 60;

const paragraphsOf = (clip: Clip): Clip[] =>
  textBlocks(clip.article?.markdown ?? '')
    .map(plainText)
    .filter((text) => text.length >= PARAGRAPH_MIN)
    .map((exact) => ({ ...clip, kind: 'element', selector: { exact, prefix: '', suffix: '' } }));

/**
 * Whether a page says every paragraph of an article still, word for word. Its quote is its beginning
 * alone, and what stands below may have been written anew.
 */
export const isWholeArticle = (
  copy: PageCopy | null,
  reading: Pick<PageReading, 'candidates' | 'partial'>,
  clip: Clip,
): boolean =>
  verifyPage(copy, reading, paragraphsOf(clip)).every(({ verdict }) => verdict.state === 'present');
