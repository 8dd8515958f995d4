import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { LinkedInOn } from '@/components/linkedin/linkedin-on';
import { addressWords } from '@/components/research/source-words';
import { SavingProblem, useSaving } from '@/components/saving/saving';
import { SearchButton } from '@/components/search/search-button';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Note } from '@/components/ui/note';
import { PopupFrame } from '@/components/ui/popup-frame';
import { Quote } from '@/components/ui/quote';
import { Skeleton } from '@/components/ui/skeleton';
import { takeJustKept } from '@/lib/browser/session';
import { openSidePanel } from '@/lib/browser/side-panel';
import { openWorkspace } from '@/lib/browser/tabs';
import type { Company } from '@/lib/domain/company';
import { hostKind } from '@/lib/domain/host-kind';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import { linkedInSlug } from '@/lib/domain/linkedin-slug';
import { pageCompanyName } from '@/lib/domain/page-company-name';
import { formatRoute } from '@/lib/domain/route';
import type { WaitingClip } from '@/lib/domain/waiting-clip';
import { i18n } from '@/lib/locales/i18n';
import { usePageCompany } from '@/lib/react/use-page-company';
import { type PageInFront, usePageInFront } from '@/lib/react/use-page-in-front';
import { useWaitingClips } from '@/lib/react/use-waiting-clips';
import { CompanyBody } from './company-body';
import { SettleCompany } from './loaded-later';
import { PageTrouble, troubleOf } from './page-trouble';
import styles from './popup-screen.module.css';

const tabOf = (page: PageInFront) => (page.state === 'looking' ? null : page.tab);

/** A longer one is no name; the person can still type it. */
const NAME_MAX = 200;

/** The name the page goes by, else its host without the ending. */
const suggestedName = (page: PageInFront): string => {
  const named = page.state === 'read' ? pageCompanyName(page.reading) : null;
  if (named) return named.slice(0, NAME_MAX);
  const url = tabOf(page)?.url;
  if (!url || hostKind(url) !== 'site') return '';
  const [name = ''] = new URL(url).hostname.replace(/^www\./, '').split('.');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

function HeadActions({ page, company }: { page: PageInFront; company: Company | null }) {
  const windowId = tabOf(page)?.windowId;
  const route = company
    ? ({ page: 'company', id: company.id, view: 'overview' } as const)
    : ({ page: 'home' } as const);
  return (
    <>
      <SearchButton onOpen={(found) => void openWorkspace(formatRoute(found))} />
      <IconButton
        icon="panel"
        label={i18n.t('popup.openPanel')}
        disabled={windowId === undefined}
        onClick={() => {
          // The first thing in the handler: browsers open the panel only in the press itself.
          if (windowId !== undefined) void openSidePanel(windowId).then(() => window.close());
        }}
      />
      <IconButton
        icon="expand"
        label={i18n.t('popup.openWorkspace')}
        onClick={() => void openWorkspace(formatRoute(route))}
      />
    </>
  );
}

interface FramedProps {
  readonly page: PageInFront;
  readonly children: ReactNode;
}

/** Around everything that is shown before the company is known. */
function Unsettled({ page, children }: FramedProps) {
  const url = tabOf(page)?.url;
  return (
    <PopupFrame
      title={i18n.t('popup.new')}
      subtitle={url ? addressWords(url) : undefined}
      actions={<HeadActions page={page} company={null} />}
    >
      {children}
    </PopupFrame>
  );
}

interface SettlingProps {
  readonly page: PageInFront;
  readonly waiting: readonly WaitingClip[];
  readonly onSettled: (companyId: string) => void;
  readonly onAgain: () => void;
}

/** Asks which company this is, and says what waits for the answer. */
function Settling({ page, waiting, onSettled, onAgain }: SettlingProps) {
  const url = tabOf(page)?.url;
  const trouble = troubleOf(page);
  return (
    <Unsettled page={page}>
      <SavingProblem />
      {waiting.length > 0 && (
        <Note tone="info" className={styles['waiting']}>
          <p>{i18n.t('popup.waiting')}</p>
          {waiting.map(({ reading }) => (
            <Quote key={`${reading.url} ${reading.readAt}`}>{reading.selector?.exact}</Quote>
          ))}
        </Note>
      )}
      <Suspense fallback={<Skeleton label={i18n.t('popup.reading')} lines={6} />}>
        <SettleCompany
          ownSite={url && hostKind(url) === 'site' ? url : null}
          linkedIn={url && linkedInSlug(url) !== null ? url : null}
          suggested={suggestedName(page)}
          draftKey={`settle ${url ?? ''}`}
          onSettled={onSettled}
        />
      </Suspense>
      {trouble && <PageTrouble trouble={trouble} onAgain={onAgain} />}
      <LinkedInOn page={page} onTurnedOff={onAgain} />
    </Unsettled>
  );
}

/** What was kept by key or menu just before, told once; it settles whose page this is. */
const useJustKept = (tabId: number | undefined, settle: (companyId: string) => void) => {
  const [kept, setKept] = useState<KeptPassage | null>(null);
  useEffect(() => {
    if (tabId === undefined) return;
    void takeJustKept().then((just) => {
      if (!just) return;
      setKept(just);
      if (just.tabId === tabId) settle(just.companyId);
    });
  }, [tabId, settle]);
  return [kept, setKept] as const;
};

/** The popup on the page in front of the person. */
export function PopupScreen() {
  const { page, again } = usePageInFront();
  const tab = tabOf(page);
  const { company, settle } = usePageCompany(tab);
  const [recent, setRecent] = useJustKept(tab?.id, settle);
  const [asking, setAsking] = useState(false);
  const { save } = useSaving();
  const known = company.state === 'ready' ? company.value : null;
  const url = tab?.url ?? null;
  const waiting = useWaitingClips({ company: known?.id ?? null, url, save, onKept: setRecent });

  if (company.state === 'failed')
    return (
      <Unsettled page={page}>
        <Note tone="blocker">{i18n.t('problem.database')}</Note>
      </Unsettled>
    );
  const waits = page.state === 'looking' || company.state === 'loading';
  if (waits || (!known && page.state === 'reading'))
    return (
      <Unsettled page={page}>
        <Skeleton label={i18n.t('popup.reading')} lines={6} />
      </Unsettled>
    );
  if (!known || asking) {
    const settled = (id: string) => {
      setAsking(false);
      settle(id);
    };
    return <Settling page={page} waiting={waiting} onSettled={settled} onAgain={again} />;
  }
  // Only on a company's own site the address says whose page it is.
  const isSaid = url === null || hostKind(url) !== 'site';
  return (
    <CompanyBody
      key={known.id}
      company={known}
      page={page}
      recent={recent?.companyId === known.id ? recent : null}
      onRecent={setRecent}
      onAgain={again}
      other={
        isSaid && (
          <Button variant="text" size="s" onClick={() => setAsking(true)}>
            {i18n.t('popup.other')}
          </Button>
        )
      }
      actions={<HeadActions page={page} company={known} />}
    />
  );
}
