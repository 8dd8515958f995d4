import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { setLinkedInRead } from '@/lib/browser/settings';
import { i18n } from '@/lib/locales/i18n';
import styles from './linkedin-notice.module.css';

interface LinkedInNoticeProps {
  /** Reading has been turned on: the page can be read now. */
  readonly onTurnedOn: () => void;
  /** Leads to the field to type or paste into, where there is one. */
  readonly onType?: (() => void) | undefined;
}

const PROMISES = [
  ['check', 'linkedin.onlyInFront'],
  ['check', 'linkedin.onlyThis'],
  ['check', 'linkedin.onlyOffered'],
  ['close', 'linkedin.never'],
] as const;

/** What LinkedIn's terms say and what reading would mean, before anything is read there. */
export function LinkedInNotice({ onTurnedOn, onType }: LinkedInNoticeProps) {
  const [busy, setBusy] = useState(false);
  const turnOn = () => {
    setBusy(true);
    void setLinkedInRead(true)
      .then(onTurnedOn)
      .finally(() => setBusy(false));
  };
  return (
    <section className={styles['notice']} aria-labelledby="linkedin-notice">
      <h2 id="linkedin-notice">{i18n.t('linkedin.off')}</h2>
      <p>{i18n.t('linkedin.terms')}</p>
      <ul className={styles['promises']}>
        {PROMISES.map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} />
            <span>{i18n.t(key)}</span>
          </li>
        ))}
      </ul>
      <p>{i18n.t('linkedin.eitherWay')}</p>
      <div className={styles['acts']}>
        {onType && <Button onClick={onType}>{i18n.t('linkedin.typeInstead')}</Button>}
        <Button variant="quiet" busy={busy} onClick={turnOn}>
          {i18n.t('linkedin.turnOn')}
        </Button>
      </div>
    </section>
  );
}
