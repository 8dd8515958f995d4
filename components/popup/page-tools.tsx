import { useEffect, useState } from 'react';
import { FollowSite } from '@/components/panel/follow-site';
import { StartPick } from '@/components/pick/start-pick';
import { Button } from '@/components/ui/button';
import { followSite, unfollowSite } from '@/lib/browser/followed-sites';
import { takeJustFailed, takeJustKept } from '@/lib/browser/session';
import type { OpenTab } from '@/lib/browser/tabs';
import type { ClipFailure } from '@/lib/domain/clip-failure';
import type { Company } from '@/lib/domain/company';
import { hostKind } from '@/lib/domain/host-kind';
import { isPickable } from '@/lib/domain/is-pickable';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import { messageKey } from '@/lib/domain/message-key';
import { domainsAbove } from '@/lib/domain/web-address';
import { i18n } from '@/lib/locales/i18n';
import { ask } from '@/lib/messages/client';
import { useFollowed } from '@/lib/react/use-followed';
import styles from './page-tools.module.css';
import { PastePassage } from './paste-passage';

interface PageToolsProps {
  readonly company: Company;
  readonly tab: OpenTab | null;
  readonly onKept: (kept: KeptPassage) => void;
  /** Offers a field to type or paste a fact into, where none is shown already. */
  readonly withPaste?: boolean;
}

/** Keeps what is selected on the page, or all of its article, as the key and the menu do. */
function KeepFromTab({ tab, onKept }: { tab: OpenTab; onKept: PageToolsProps['onKept'] }) {
  const [failure, setFailure] = useState<ClipFailure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void takeJustFailed(tab.id).then((failed) => setFailure((told) => told ?? failed));
  }, [tab.id]);
  const keep = async (as: 'selection' | 'article') => {
    setBusy(true);
    const outcome = await ask.keepFromTab({ tabId: tab.id, as });
    setBusy(false);
    setFailure(outcome.state === 'failed' ? outcome.reason : null);
    if (outcome.state !== 'kept') return; // one that waits is kept by `useWaitingClips`
    await takeJustKept(); // shown here; the next opening need not say it again
    onKept(outcome.kept);
  };
  return (
    <>
      <Button
        size="s"
        variant="quiet"
        icon="quote"
        busy={busy}
        onClick={() => void keep('selection')}
      >
        {i18n.t('tools.keepSelection')}
      </Button>
      {isPickable(tab.url) && (
        <Button
          size="s"
          variant="quiet"
          icon="page"
          busy={busy}
          onClick={() => void keep('article')}
        >
          {i18n.t('tools.keepArticle')}
        </Button>
      )}
      <span role="status" className={styles['failure']}>
        {failure && i18n.t(`tools.${messageKey(failure)}`)}
      </span>
    </>
  );
}

/** Lets the side panel turn to this company by itself; only where its own site is in front. */
function Follow({ company, tab }: Pick<PageToolsProps, 'company' | 'tab'>) {
  const here = tab?.url ? domainsAbove(tab.url) : [];
  const domain = company.domains.find((one) => here.includes(one));
  const followed = useFollowed(domain);
  if (!domain || followed) return null;
  return (
    <p className={styles['follow']}>
      <FollowSite
        domain={domain}
        followed={false}
        onFollow={() => followSite(domain)}
        onUnfollow={() => unfollowSite(domain)}
      />
    </p>
  );
}

/** What else can be done on this page. */
export function PageTools({ company, tab, onKept, withPaste }: PageToolsProps) {
  const [typing, setTyping] = useState(false);
  const readable = tab?.url != null && hostKind(tab.url) !== 'restricted';
  if (!readable && !withPaste) return null;
  return (
    <section className={styles['tools']} aria-label={i18n.t('tools.label')}>
      <div className={styles['acts']}>
        {readable && <KeepFromTab tab={tab} onKept={onKept} />}
        {readable && <StartPick tab={tab} />}
        {withPaste && (
          <Button
            size="s"
            variant="quiet"
            icon="pen"
            aria-expanded={typing}
            onClick={() => setTyping(!typing)}
          >
            {i18n.t('tools.type')}
          </Button>
        )}
      </div>
      {withPaste && typing && (
        <PastePassage
          companyId={company.id}
          tab={tab}
          autoFocus
          onKept={(kept) => {
            setTyping(false);
            onKept(kept);
          }}
        />
      )}
      <Follow company={company} tab={tab} />
    </section>
  );
}
