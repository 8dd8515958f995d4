import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { placeOrigins } from '@/lib/domain/sync-place';
import { i18n } from '@/lib/locales/i18n';
import { useSyncBorder, useSyncPlace } from '@/lib/react/use-sync';
import { ProblemNote } from './problem-note';
import { SettingRow } from './setting-row';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt';

/** Turns sync off on this device only; the right to go to its address goes back to the browser. */
export function TurnOff() {
  const [isOpen, setOpen] = useState(false);
  const { setUp, giveUpPlace } = useSyncBorder();
  const place = useSyncPlace();
  const { busy, problem, attempt } = useAttempt();
  const turnOff = async () => {
    const off = await attempt(async () => (await setUp()).forgetThisDevice());
    const origins = place ? placeOrigins(place) : [];
    if (off.ok && origins.length > 0) await giveUpPlace(origins);
  };
  return (
    <SettingRow
      title={i18n.t('syncOff.title')}
      hint={i18n.t('syncOff.hint')}
      act={i18n.t('syncOff.act')}
      danger
      isOpen={isOpen}
      onOpen={() => setOpen(true)}
    >
      <p>{i18n.t('syncOff.ask')}</p>
      {problem && !busy && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button onClick={() => setOpen(false)}>{i18n.t('syncOff.keep')}</Button>
        <Button variant="danger-primary" busy={busy} onClick={() => void turnOff()}>
          {i18n.t('syncOff.act')}
        </Button>
      </div>
    </SettingRow>
  );
}
