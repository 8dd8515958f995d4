import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { OpenTab } from '@/lib/browser/tabs';
import { gatherKey, isDone, isRunning } from '@/lib/domain/gather';
import type { SiteLink } from '@/lib/domain/site-link';
import { ask } from '@/lib/messages/client';
import { useStore } from '@/lib/react/store-context';
import type { SiteGather } from '@/lib/react/use-gather';
import { useNow } from '@/lib/react/use-now';
import { clearDraft } from '@/lib/store/commands/drafts';
import { GatherProgress } from './gather-progress';
import { GatheredPages } from './gathered-pages';
import { ProposedPages } from './proposed-pages';
import styles from './read-site.module.css';

interface ReadSiteProps {
  readonly tab: OpenTab;
  /** The pages that the one in front links to. */
  readonly links: readonly SiteLink[];
  readonly site: SiteGather;
}

/** "Read the rest of this site": what could be read, how far it is, what came of it. */
export function ReadSite({ tab, links, site: { origin, gather } }: ReadSiteProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const store = useStore();
  const now = useNow();
  const done = (gather?.pages ?? []).filter(isDone);
  const open = links.filter(({ url }) => !done.some(({ link }) => link.url === url));
  if (origin === null || (open.length === 0 && done.length === 0 && !gather?.running)) return null;
  const running = gather !== null && isRunning(gather, now);
  const read = async (ticked: readonly SiteLink[]) => {
    // The button goes away; whoever came by keyboard stays here.
    title.current?.focus();
    await ask.gatherSite({ tabId: tab.id, origin, links: [...ticked] });
  };
  const forget = () => {
    title.current?.focus();
    void clearDraft(store, gatherKey(origin));
  };
  const count = Math.min((gather?.asked ?? 0) - waitingIn(gather) + 1, gather?.asked ?? 0);
  return (
    <section className={styles['site']} aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1} className={styles['title']}>
        {running
          ? i18n.t('gather.reading', [String(count), String(gather.asked)])
          : i18n.t('gather.title')}
      </h2>
      {running ? (
        <GatherProgress gather={gather} onCancel={() => void ask.cancelGather({ origin })} />
      ) : (
        <>
          {done.length > 0 && <GatheredPages pages={done} onForget={forget} />}
          {open.length > 0 && <ProposedPages links={open} onRead={(ticked) => void read(ticked)} />}
        </>
      )}
      <p role="status" className="visually-hidden">
        {running && i18n.t('gather.reading', [String(count), String(gather.asked)])}
      </p>
    </section>
  );
}

const waitingIn = (gather: SiteGather['gather']): number =>
  (gather?.pages ?? []).filter((page) => !isDone(page)).length;
