import type { PageReading } from '@/lib/domain/candidate';
import type { PageCopy } from '@/lib/domain/page-copy';
import { sourcePageOf } from '@/lib/domain/source-page';
import { verifyPage } from '@/lib/extract/verify/verify-page';
import { noteSeen } from '@/lib/store/commands/note-seen';
import { problemOf } from '@/lib/store/problem';
import { listClipsOfPage } from '@/lib/store/queries/clips-of-page';
import type { Store } from '@/lib/store/write';
import { isWholeArticle } from './is-whole-article';

const verify = async (store: Store, copy: PageCopy | null, reading: PageReading): Promise<void> => {
  const clips = await listClipsOfPage(store.database, sourcePageOf(reading).canonicalUrl);
  if (clips.length === 0) return;
  const seen = verifyPage(copy, reading, clips)
    // What could not be looked up stays as it was last seen; so does an article that has lost a part.
    .filter(({ verdict }) => verdict.state !== 'unchecked')
    .filter(
      ({ clip, verdict }) =>
        !clip.article || verdict.state !== 'present' || isWholeArticle(copy, reading, clip),
    )
    .map(({ clip, verdict }) => ({ clipId: clip.id, ...verdict }));
  await noteSeen(store, seen, reading.readAt);
};

/**
 * Looks up what was kept from a page that has just been read. A database that does not open does not
 * keep the page from being read; the quotes stay as they were last seen.
 */
export const verifyClips = async (
  store: Store,
  copy: PageCopy | null,
  reading: PageReading,
): Promise<void> => {
  try {
    await verify(store, copy, reading);
  } catch (cause) {
    if (!problemOf(cause)) throw cause;
  }
};
