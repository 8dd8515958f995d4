import { type ReactNode, Suspense, useCallback } from 'react';
import { filledOf, type Offer, offersOnce } from '@/components/linking/offers';
import { useAcceptOffers } from '@/components/linking/use-accept-offers';
import { SavedAt } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { PopupFrame } from '@/components/ui/popup-frame';
import { Skeleton } from '@/components/ui/skeleton';
import type { OpenTab } from '@/lib/browser/tabs';
import type { PageReading } from '@/lib/domain/candidate';
import type { Company } from '@/lib/domain/company';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import { i18n } from '@/lib/locales/i18n';
import type { SiteGather } from '@/lib/react/use-gather';
import { useSuggest } from '@/lib/react/use-suggest';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import { KeyHints } from './key-hints';
import { LinkNext, LinkNow, type Unlinked } from './link-now';
import { AddPerson, AddProposal, PageTools, ReadSite } from './loaded-later';
import { Review } from './review';
import styles from './review-form.module.css';
import { useEnterKey, useMoveKeys } from './review-keys';
import type { CurrentRow } from './use-current-row';
import { type Entry, useReview } from './use-review';

interface ReviewFormProps {
  readonly frame: { title: ReactNode; subtitle: ReactNode; actions: ReactNode };
  /** What stands above the review. */
  readonly before: ReactNode;
  readonly unlinked: Unlinked;
  /** What is filled in at what was kept a moment ago: accepted along. */
  readonly recent: readonly Offer[];
  readonly company: Company;
  readonly tab: OpenTab;
  readonly reading: PageReading;
  readonly site: SiteGather;
  readonly targets: LinkTargets;
  readonly row: CurrentRow;
  /** A passage was kept beside the review. */
  readonly onRecent: (kept: KeptPassage) => void;
}

/** What is filled in at what is kept, and the way to accept all of it at once. */
const useFilled = (
  { company, targets, recent, unlinked }: ReviewFormProps,
  entries: readonly Entry[],
) => {
  const kept = entries.flatMap((entry) => entry.kept ?? []);
  const suggest = useSuggest(company.id, kept, targets);
  const filled = offersOnce([...recent, ...filledOf(suggest, kept)]);
  const { accept } = useAcceptOffers();
  const acceptAll = () => void accept(filled);
  const linkNext = filled.length > 0 ? acceptAll : unlinked.start;
  return { suggest, filled, acceptAll, linkNext };
};

/** "Found on this page", with its one thing to do: keep what is ticked, then link it. */
export function ReviewForm(props: ReviewFormProps) {
  const { frame, before, unlinked, company, tab, reading, site, targets, row } = props;
  const review = useReview(company.id, reading, site.readings);
  const { keep, busy } = review;
  const { focusWhenThere } = row;
  const count = review.ticked.length;
  const keepTicked = useCallback(async () => {
    const [first] = await keep();
    if (first) focusWhenThere(first);
  }, [keep, focusWhenThere]);
  const { suggest, filled, acceptAll, linkNext } = useFilled(props, review.entries);
  useEnterKey(count > 0 ? () => void keepTicked() : linkNext);
  useMoveKeys();
  return (
    <PopupFrame
      {...frame}
      full
      footNote={
        <div className={styles['note']}>
          {count > 0 && <span>{i18n.t('review.notYet')}</span>}
          <SavedAt />
          {(count > 0 || filled.length > 0) && <LinkNow unlinked={unlinked} />}
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
          <LinkNext filled={filled.length} onAccept={acceptAll} unlinked={unlinked} />
        )
      }
    >
      <div className={styles['middle']}>
        {before}
        {review.state === 'loading' ? (
          <Skeleton label={i18n.t('popup.reading')} lines={6} />
        ) : (
          <Review reading={reading} targets={targets} suggest={suggest} review={review} row={row} />
        )}
        <KeyHints />
        <Suspense>
          <ReadSite tab={tab} links={reading.links ?? []} site={site} />
          <PageTools company={company} tab={tab} onKept={props.onRecent} withPaste />
          <section className={styles['add']} aria-label={i18n.t('review.addTo')}>
            <AddPerson companyId={company.id} compact />
            <AddProposal companyId={company.id} compact />
          </section>
        </Suspense>
      </div>
    </PopupFrame>
  );
}
