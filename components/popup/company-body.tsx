import { type ReactNode, Suspense, useState } from 'react';
import { RoundLine } from '@/components/company/round-line';
import { LinkedInOn } from '@/components/linkedin/linkedin-on';
import { filledOf, type Offer } from '@/components/linking/offers';
import { useAcceptOffers } from '@/components/linking/use-accept-offers';
import { SavedAt, SavingProblem } from '@/components/saving/saving';
import { Note } from '@/components/ui/note';
import { PopupFrame } from '@/components/ui/popup-frame';
import { Skeleton } from '@/components/ui/skeleton';
import type { Company } from '@/lib/domain/company';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import { nextRound } from '@/lib/domain/next-round';
import { i18n } from '@/lib/locales/i18n';
import { type SiteGather, useGather } from '@/lib/react/use-gather';
import { useLinkTargets } from '@/lib/react/use-link-targets';
import { useNow } from '@/lib/react/use-now';
import type { PageInFront } from '@/lib/react/use-page-in-front';
import { useFacts, useUnlinked } from '@/lib/react/use-research';
import type { Suggest } from '@/lib/react/use-suggest';
import { useSuggest } from '@/lib/react/use-suggest';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { Research } from '@/lib/store/queries/research';
import styles from './company-body.module.css';
import { LinkNext, type Unlinked } from './link-now';
import { LinkStep, PageTools, PastePassage, ReadSite, RecentlyKept } from './loaded-later';
import { PageTrouble, troubleOf } from './page-trouble';
import { ReviewForm } from './review-form';
import { useEnterKey } from './review-keys';
import { type CurrentRow, useCurrentRow } from './use-current-row';

/** As many as one sitting steps through. */
const STEPS = 100;

const NO_FACTS: readonly Research[] = [];
const NO_TARGETS: LinkTargets = {
  opportunities: [],
  rounds: [],
  people: [],
  proposals: [],
  unreadable: 0,
};

interface CompanyBodyProps {
  readonly company: Company;
  readonly page: PageInFront;
  /** What was kept by key, menu or paste a moment ago. */
  readonly recent: KeptPassage | null;
  readonly onRecent: (kept: KeptPassage | null) => void;
  readonly onAgain: () => void;
  /** The way to another company, where the address does not tell; nothing where it does. */
  readonly other?: ReactNode;
  readonly actions: ReactNode;
}

type OnPageProps = Pick<CompanyBodyProps, 'company' | 'page' | 'onAgain'> & {
  readonly onRecent: (kept: KeptPassage) => void;
  readonly frame: { title: ReactNode; subtitle: ReactNode; actions: ReactNode };
  readonly before: ReactNode;
  readonly unlinked: Unlinked;
  /** What is filled in at what was kept a moment ago. */
  readonly recent: readonly Offer[];
};

/** Where the page cannot be read: what to do about it, and the field to paste into. */
function Unread(props: OnPageProps & { readonly site: SiteGather }) {
  const { frame, before, unlinked, site, company, page, recent, onRecent, onAgain } = props;
  const trouble = troubleOf(page);
  const tab = page.state === 'looking' ? null : page.tab;
  const [typing, setTyping] = useState(0);
  const { accept } = useAcceptOffers();
  const acceptAll = () => void accept(recent);
  useEnterKey(recent.length > 0 ? acceptAll : unlinked.start);
  return (
    <PopupFrame
      {...frame}
      footNote={<SavedAt />}
      footAction={<LinkNext filled={recent.length} onAccept={acceptAll} unlinked={unlinked} />}
    >
      {before}
      {trouble ? (
        <>
          <PageTrouble
            trouble={trouble}
            onAgain={onAgain}
            onType={() => setTyping((times) => times + 1)}
          />
          <Suspense>
            <PastePassage
              key={typing}
              companyId={company.id}
              tab={tab}
              onKept={onRecent}
              autoFocus={typing > 0}
            />
          </Suspense>
        </>
      ) : (
        <Skeleton label={i18n.t('popup.reading')} lines={6} />
      )}
      <Suspense>
        {page.state === 'read' && (
          <ReadSite tab={page.tab} links={page.reading.links ?? []} site={site} />
        )}
        <PageTools company={company} tab={tab} onKept={onRecent} />
      </Suspense>
    </PopupFrame>
  );
}

interface BeforeProps extends Pick<CompanyBodyProps, 'page' | 'onAgain' | 'recent' | 'onRecent'> {
  readonly targets: LinkTargets;
  readonly row: CurrentRow;
  readonly suggest: Suggest;
}

/** What stands above the page's own facts. */
function Before(props: BeforeProps) {
  const { page, onAgain, targets, recent, onRecent, row, suggest } = props;
  return (
    <>
      <LinkedInOn page={page} onTurnedOff={onAgain} />
      <div className={styles['problem']}>
        <SavingProblem />
      </div>
      {targets.unreadable > 0 && (
        <p className={styles['quiet']}>{i18n.t('problem.unreadable', targets.unreadable)}</p>
      )}
      {recent && (
        <Suspense>
          <RecentlyKept
            recent={recent}
            targets={targets}
            row={row}
            suggest={suggest}
            onRecent={onRecent}
          />
        </Suspense>
      )}
    </>
  );
}

interface ToReview {
  readonly targets: LinkTargets;
  readonly row: CurrentRow;
}

/** What the page and the rest of its site offer; where that is nothing, what to do. */
function OnPage({ targets, row, ...props }: OnPageProps & ToReview) {
  const { page, onAgain: _again, ...common } = props;
  const site = useGather(page.state === 'read' ? page.reading.url : null);
  if (page.state !== 'read' || (troubleOf(page) && site.readings.length === 0))
    return <Unread {...props} site={site} />;
  const { tab, reading } = page;
  return (
    <ReviewForm {...common} tab={tab} reading={reading} site={site} targets={targets} row={row} />
  );
}

function Looking({ frame }: Pick<OnPageProps, 'frame'>) {
  return (
    <PopupFrame {...frame}>
      <Skeleton label={i18n.t('popup.reading')} lines={6} />
    </PopupFrame>
  );
}

/** The popup once it is known whose page this is. */
export function CompanyBody(props: CompanyBodyProps) {
  const { company, page, recent, onRecent, onAgain, other, actions } = props;
  const found = useLinkTargets(company.id);
  const now = useNow();
  const row = useCurrentRow();
  const [steps, setSteps] = useState<string[] | null>(null);
  const open = useUnlinked(company.id, STEPS);
  const recentlyKept = useFacts(recent ? [recent.findingId] : []);
  const targets = found.state === 'ready' ? found.value : null;
  const recentFacts = recentlyKept.state === 'ready' ? recentlyKept.value : NO_FACTS;
  const suggest = useSuggest(company.id, recentFacts, targets ?? NO_TARGETS);
  const { research, total } = open.state === 'ready' ? open.value : { research: [], total: 0 };
  const unlinked: Unlinked = {
    total,
    start: () => {
      if (research.length > 0) setSteps(research.map(({ finding }) => finding.id));
    },
  };
  const frame = {
    title: <bdi>{company.name}</bdi>,
    subtitle: targets && (
      <>
        <RoundLine round={nextRound(targets.rounds, now)} now={now} /> {other}
      </>
    ),
    actions,
  };
  const showKept = (kept: KeptPassage) => {
    onRecent(kept);
    row.focusWhenThere(kept.findingId);
  };
  if (found.state === 'failed')
    return (
      <PopupFrame {...frame}>
        <Note tone="blocker">{i18n.t('problem.database')}</Note>
      </PopupFrame>
    );
  if (!targets) return <Looking frame={frame} />;
  if (steps)
    return (
      <Suspense fallback={<Looking frame={frame} />}>
        <LinkStep
          frame={frame}
          companyId={company.id}
          ids={steps}
          targets={targets}
          onBack={() => setSteps(null)}
        />
      </Suspense>
    );
  const before = <Before {...props} targets={targets} row={row} suggest={suggest} />;
  const kept = { unlinked, recent: filledOf(suggest, recentFacts) };
  const common = { company, page, frame, before, targets, row, onAgain, ...kept };
  return <OnPage {...common} onRecent={showKept} />;
}
