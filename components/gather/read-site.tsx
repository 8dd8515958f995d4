import { useId, useRef } from 'react';
import type { OpenTab } from '@/lib/browser/tabs';
import { type Gather, gatherKey, isDone } from '@/lib/domain/gather';
import { linesOfPages } from '@/lib/domain/review-pages';
import { type SiteLink, suggestedLinks } from '@/lib/domain/site-link';
import { i18n } from '@/lib/locales/i18n';
import { ask } from '@/lib/messages/client';
import { useStore } from '@/lib/react/store-context';
import type { SiteGather } from '@/lib/react/use-gather';
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

const progressWords = ({ asked, pages }: Gather): string => {
  const left = pages.filter((page) => !isDone(page)).length;
  return i18n.t('gather.reading', [String(Math.min(asked - left + 1, asked)), String(asked)]);
};

/** "Read the rest of this site": what could be read, how far it is, what came of it. */
export function ReadSite({ tab, links, site }: ReadSiteProps) {
  const { origin, gather, running, readings } = site;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const store = useStore();
  const done = (gather?.pages ?? []).filter(isDone);
  const open = links.filter(({ url }) => !done.some(({ link }) => link.url === url));
  if (origin === null || (open.length === 0 && done.length === 0 && !running)) return null;
  const read = async (ticked: readonly SiteLink[]) => {
    // The button goes away; whoever came by keyboard stays here.
    title.current?.focus();
    await ask.gatherSite({ tabId: tab.id, origin, links: [...ticked] });
  };
  const forget = () => {
    title.current?.focus();
    void clearDraft(store, gatherKey(origin));
  };
  const progress = running && gather ? progressWords(gather) : null;
  return (
    <section className={styles['site']} aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1} className={styles['title']}>
        {progress ?? i18n.t('gather.title')}
      </h2>
      <p role="status" className={progress ? 'visually-hidden' : styles['found']}>
        {progress ?? (done.length > 0 && i18n.t('gather.found', linesOfPages(readings).length))}
      </p>
      {running && gather ? (
        <GatherProgress gather={gather} onCancel={() => void ask.cancelGather({ origin })} />
      ) : (
        <>
          {done.length > 0 && <GatheredPages pages={done} onForget={forget} />}
          {open.length > 0 && (
            <ProposedPages
              links={open}
              suggested={suggestedLinks(links)}
              onRead={(ticked) => void read(ticked)}
            />
          )}
        </>
      )}
    </section>
  );
}
