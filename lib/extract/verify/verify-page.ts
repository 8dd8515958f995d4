import type { PageReading } from '@/lib/domain/candidate';
import type { Clip } from '@/lib/domain/clip';
import type { PageCopy } from '@/lib/domain/page-copy';
import { revivePage } from '../page/revive-page';
import { pageText } from './page-text';
import { type Verdict, verifyQuote } from './verify-quote';

/**
 * What became of each clip of a page that has just been read. `copy` is null where only candidates
 * come out of the page (LinkedIn): a quote that is not among them is unchecked, not gone.
 */
export const verifyPage = (
  copy: PageCopy | null,
  { candidates, partial }: Pick<PageReading, 'candidates' | 'partial'>,
  clips: readonly Clip[],
): { clip: Clip; verdict: Verdict }[] => {
  const text = copy && pageText(revivePage(copy).lines);
  return clips.map((clip) => ({
    clip,
    verdict: verifyQuote({ text, candidates, partial }, clip),
  }));
};
