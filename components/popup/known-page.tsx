import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { openSource } from '@/lib/domain/seen-state';
import type { useReview } from './use-review';

/** Only pages that have changed need it. */
const OpenFacts = lazy(async () => ({ default: (await import('./open-facts')).OpenFacts }));

/** What is new on a page that was read before, what stands there otherwise, and what is gone. */
export function KnownPage({ review }: { readonly review: ReturnType<typeof useReview> }) {
  const { entries, open } = review;
  const kept = entries.filter((entry) => entry.kept).length;
  if (kept === 0 && open.length === 0) return null;
  const changed = open.filter(({ clips }) => openSource(clips)?.seenState === 'changed').length;
  const counts = [
    ['review.new', entries.length - kept],
    ['verify.count.changed', changed],
    ['verify.count.gone', open.length - changed],
    ['review.keptCount', kept],
  ] as const;
  const words = counts.filter(([, count]) => count > 0).map(([key, count]) => i18n.t(key, count));
  return (
    <>
      <p className="text-2 small">{words.join(' · ')}</p>
      {open.length > 0 && (
        <Suspense>
          <OpenFacts facts={open} />
        </Suspense>
      )}
    </>
  );
}
