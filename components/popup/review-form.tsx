import { type ReactNode, useCallback } from 'react';
import { i18n } from '#i18n';
import { AddPerson } from '@/components/entry/add-person';
import { AddProposal } from '@/components/entry/add-proposal';
import { SavedAt, useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { PopupFrame } from '@/components/ui/popup-frame';
import { Skeleton } from '@/components/ui/skeleton';
import type { PageReading } from '@/lib/domain/candidate';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import { Review } from './review';
import styles from './review-form.module.css';
import { useReviewKeys } from './review-keys';
import type { CurrentRow } from './use-current-row';
import { useReview } from './use-review';

interface ReviewFormProps {
  readonly frame: { title: ReactNode; subtitle: ReactNode; actions: ReactNode };
  /** What stands above the review. */
  readonly before: ReactNode;
  /** The way to step through what is unlinked; false when nothing is. */
  readonly linkNow: ReactNode;
  readonly companyId: string;
  readonly reading: PageReading;
  readonly targets: LinkTargets;
  readonly row: CurrentRow;
}

/** "Found on this page", with its one thing to do: keep what is ticked. */
export function ReviewForm(props: ReviewFormProps) {
  const { frame, before, linkNow, companyId, reading, targets, row } = props;
  const { savedAt } = useSaving();
  const review = useReview(companyId, reading);
  const { keep, ticked, busy } = review;
  const { focusWhenThere } = row;
  const keepTicked = useCallback(async () => {
    const [first] = await keep();
    if (first) focusWhenThere(first);
  }, [keep, focusWhenThere]);
  useReviewKeys(() => void keepTicked());
  const count = ticked.length;
  return (
    <PopupFrame
      {...frame}
      footNote={
        <div className={styles['note']}>
          {savedAt === null && count > 0 && <span>{i18n.t('review.notYet')}</span>}
          <SavedAt />
          {count > 0 && linkNow}
        </div>
      }
      footAction={
        count > 0 ? (
          <Button
            variant="primary"
            size="l"
            shortcut="Enter"
            busy={busy}
            onClick={() => void keepTicked()}
          >
            {i18n.t('review.save', count)}
          </Button>
        ) : (
          linkNow
        )
      }
    >
      {before}
      {review.state === 'loading' ? (
        <Skeleton label={i18n.t('popup.reading')} lines={6} />
      ) : (
        <Review reading={reading} targets={targets} review={review} row={row} />
      )}
      <section className={styles['add']} aria-label={i18n.t('review.addTo')}>
        <AddPerson companyId={companyId} compact />
        <AddProposal companyId={companyId} compact />
      </section>
    </PopupFrame>
  );
}
