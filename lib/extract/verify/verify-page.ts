import type { PageReading } from '@/lib/domain/candidate';
import type { Clip } from '@/lib/domain/clip';
import type { PageCopy } from '@/lib/domain/page-copy';
import { readAnew, type Verdict, verifyQuote } from './verify-quote';

/**
 * What became of each clip of a page that has just been read. `copy` is null where only candidates
 * come out of the page (LinkedIn): a quote that is not among them is unchecked, not gone.
 */
export const verifyPage = (
  copy: PageCopy | null,
  reading: Pick<PageReading, 'candidates' | 'partial'>,
  clips: readonly Clip[],
): { clip: Clip; verdict: Verdict }[] => {
  const page = readAnew(copy, reading);
  return clips.map((clip) => ({ clip, verdict: verifyQuote(page, clip) }));
};
