import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { messageKey } from '@/lib/domain/message-key';
import type { SiteLink } from '@/lib/domain/site-link';
import { i18n } from '@/lib/locales/i18n';
import styles from './read-site.module.css';

interface ProposedPagesProps {
  readonly links: readonly SiteLink[];
  /** Those that are ticked until the person says otherwise. */
  readonly suggested: readonly SiteLink[];
  readonly onRead: (ticked: readonly SiteLink[]) => void;
}

/** The pages that could be read, each with why. */
export function ProposedPages({ links, suggested, onRead }: ProposedPagesProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = (link: SiteLink) => chosen.get(link.url) ?? suggested.includes(link);
  const ticked = links.filter(isTicked);
  // In this list Enter reads the pages; elsewhere in the popup it keeps what is ticked.
  const readOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.repeat) return;
    event.preventDefault();
    if (ticked.length > 0) onRead(ticked);
  };
  return (
    <div className={styles['proposed']}>
      <ul className={styles['links']}>
        {links.map((link) => (
          <li key={link.url}>
            <Checkbox
              label={
                <>
                  <bdi>{link.label}</bdi>{' '}
                  <span className="text-2">{i18n.t(`gather.why.${messageKey(link.why)}`)}</span>
                </>
              }
              checked={isTicked(link)}
              onKeyDown={readOnEnter}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(new Map(chosen).set(link.url, checked))
              }
            />
          </li>
        ))}
      </ul>
      <Button size="s" disabled={ticked.length === 0} onClick={() => onRead(ticked)}>
        {i18n.t('gather.read', ticked.length)}
      </Button>
    </div>
  );
}
