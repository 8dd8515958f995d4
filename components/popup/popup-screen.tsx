import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { RoundLine } from '@/components/company/round-line';
import { addressWords } from '@/components/research/source-words';
import { SavingProblem, useSaving } from '@/components/saving/saving';
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
import { nextRound } from '@/lib/domain/next-round';
import { pageCompanyName } from '@/lib/domain/page-company-name';
import { formatRoute } from '@/lib/domain/route';
import { useCompanyBoard } from '@/lib/react/use-company-board';
import { useNow } from '@/lib/react/use-now';
import { usePageCompany } from '@/lib/react/use-page-company';
import { type PageInFront, usePageInFront } from '@/lib/react/use-page-in-front';
import { useWaitingClip } from '@/lib/react/use-waiting-clip';
import { CompanyBody } from './company-body';
import styles from './popup-screen.module.css';
import { SettleCompany } from './settle-company';

const tabOf = (page: PageInFront) => (page.state === 'looking' ? null : page.tab);

/** The name the page goes by, else its host without the ending. */
const suggestedName = (page: PageInFront): string => {
  const named = page.state === 'read' ? pageCompanyName(page.reading) : null;
  if (named) return named;
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

function NextRound({ companyId }: { readonly companyId: string }) {
  const board = useCompanyBoard(companyId);
  const now = useNow();
  if (board.state !== 'ready') return null;
  return <RoundLine round={nextRound(board.value.targets.rounds, now)} now={now} />;
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

/** The popup on the page in front of the person. */
export function PopupScreen() {
  const { page, again } = usePageInFront();
  const tab = tabOf(page);
  const { company, settle } = usePageCompany(tab);
  const [recent, setRecent] = useState<string | null>(null);
  const known = company.state === 'ready' ? company.value : null;
  const { save } = useSaving();
  const waiting = useWaitingClip({
    company: known?.id ?? null,
    url: tab?.url ?? null,
    save,
    onKept: setRecent,
  });
  useEffect(() => {
    void takeJustKept().then((kept) => kept && setRecent(kept.findingId));
  }, []);

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
  if (!known)
    return (
      <Unsettled page={page}>
        <SavingProblem />
        {waiting?.reading.selector && (
          <Note tone="info" className={styles['waiting']}>
            <p>{i18n.t('popup.waiting')}</p>
            <Quote>{waiting.reading.selector.exact}</Quote>
          </Note>
        )}
        <SettleCompany
          ownSite={tab?.url && hostKind(tab.url) === 'site' ? tab.url : null}
          suggested={suggestedName(page)}
          draftKey={`settle ${tab?.url ?? ''}`}
          onSettled={settle}
        />
      </Unsettled>
    );
  return (
    <CompanyBody
      company={known}
      page={page}
      recent={recent}
      onRecent={setRecent}
      onAgain={again}
      subtitle={<NextRound companyId={known.id} />}
      actions={<HeadActions page={page} company={known} />}
    />
  );
}
