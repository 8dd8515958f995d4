import { i18n } from '#i18n';
import { OpenSource } from '@/components/evidence/open-source';
import { openSource } from '@/lib/domain/seen-state';
import styles from './review.module.css';
import type { useReview } from './use-review';

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
      <ul>
        {open.map((research) => (
          <li key={research.finding.id} className={styles['open']}>
            <p>
              <bdi>{research.finding.ownWords || research.finding.text}</bdi>
              {research.finding.value && <bdi className="text-2"> {research.finding.value}</bdi>}
            </p>
            <OpenSource research={research} />
          </li>
        ))}
      </ul>
    </>
  );
}
