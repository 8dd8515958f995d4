import type { PageReading } from '@/lib/domain/candidate';
import type { PageCopy } from '@/lib/domain/page-copy';
import { sourcePageOf } from '@/lib/domain/source-page';
import { verifyPage } from '@/lib/extract/verify/verify-page';
import type { Verdict } from '@/lib/extract/verify/verify-quote';
import { noteSeen } from '@/lib/store/commands/note-seen';
import { problemOf } from '@/lib/store/problem';
import { listClipsOfPage } from '@/lib/store/queries/clips-of-page';
import type { Store } from '@/lib/store/write';
import { isWholeArticle } from './is-whole-article';

/** What became of each quote of a page. */
export type Seen = Verdict['state'];

interface Reading {
  copy: PageCopy | null;
  reading: PageReading;
  /** Fetched, not shown: what its scripts would have added is not there, and not gone. */
  fetched?: boolean;
}

const verify = async (store: Store, { copy, reading, fetched }: Reading): Promise<Seen[]> => {
  const clips = await listClipsOfPage(store.database, sourcePageOf(reading).canonicalUrl);
  if (clips.length === 0) return [];
  const verdicts = verifyPage(copy, reading, clips).map(({ clip, verdict }) => {
    const isShort =
      verdict.state === 'present' && clip.article && !isWholeArticle(copy, reading, clip);
    const isOpen = isShort || (fetched && verdict.state === 'gone');
    return { clip, verdict: isOpen ? ({ state: 'unchecked' } as const) : verdict };
  });
  const seen = verdicts
    // What could not be looked up stays as it was last seen; so does an article that has lost a part.
    .filter(({ verdict }) => verdict.state !== 'unchecked')
    .map(({ clip, verdict }) => ({ clipId: clip.id, ...verdict }));
  await noteSeen(store, seen, reading.readAt);
  return verdicts.map(({ verdict }) => verdict.state);
};

/**
 * Looks up what was kept from a page that has just been read. A database that does not open does not
 * keep the page from being read; the quotes stay as they were last seen.
 */
export const verifyClips = async (store: Store, read: Reading): Promise<Seen[]> => {
  try {
    return await verify(store, read);
  } catch (cause) {
    if (!problemOf(cause)) throw cause;
    return [];
  }
};
