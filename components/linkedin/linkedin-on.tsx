import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { setLinkedInRead } from '@/lib/browser/settings';
import { hostKind } from '@/lib/domain/host-kind';
import { i18n } from '@/lib/locales/i18n';
import type { PageInFront } from '@/lib/react/use-page-in-front';
import styles from './linkedin-notice.module.css';

interface LinkedInOnProps {
  readonly page: PageInFront;
  /** Reading has been turned off: what was read is to be put away. */
  readonly onTurnedOff: () => void;
}

/** Where a LinkedIn page has been read: that reading is on, with the one press that turns it off. */
export function LinkedInOn({ page, onTurnedOff }: LinkedInOnProps) {
  if (page.state === 'looking' || page.state === 'closed') return null;
  if (!page.tab.url || hostKind(page.tab.url) !== 'linkedin') return null;
  const turnOff = () => void setLinkedInRead(false).then(onTurnedOff);
  return (
    <>
      <p className={styles['on']}>
        <span>{i18n.t('linkedin.on')}</span>
        <Button size="s" variant="text" onClick={turnOff}>
          {i18n.t('linkedin.turnOff')}
        </Button>
      </p>
      {page.state === 'read' && page.reading.holdsBack && (
        <Note tone="info">{i18n.t('linkedin.holdsBack')}</Note>
      )}
    </>
  );
}
