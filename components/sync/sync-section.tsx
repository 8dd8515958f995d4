import { useEffect, useRef, useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import type { SyncStatus } from '@/lib/domain/sync-status';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import { useSyncStatus } from '@/lib/react/use-sync';
import { SetUpFlow } from './set-up-flow';
import { statusTone, statusWords } from './status-words';
import styles from './sync.module.css';
import { SyncOn } from './sync-on';

/** What it does and what it costs, before anything is asked. */
function SyncOff() {
  const [isSettingUp, setSettingUp] = useState(false);
  return (
    <>
      <p className={styles['lead']}>{i18n.t('sync.offLead')}</p>
      {isSettingUp ? (
        <SetUpFlow onCancel={() => setSettingUp(false)} />
      ) : (
        <>
          <ul className={styles['sentences']}>
            <li>{i18n.t('sync.costTime')}</li>
            <li>{i18n.t('sync.costCode')}</li>
            <li>{i18n.t('sync.costSeen')}</li>
            <li>{i18n.t('sync.costHere')}</li>
          </ul>
          <div className={styles['acts']}>
            <Button data-field="sync" onClick={() => setSettingUp(true)}>
              {i18n.t('sync.turnOn')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function Head({ status }: { readonly status: SyncStatus | null }) {
  const now = useNow();
  return (
    <SectionHeading
      level={2}
      id="sync"
      action={
        status && (
          <span role="status">
            {status.on ? (
              <Badge tone={statusTone(status)}>{statusWords(status, now)}</Badge>
            ) : (
              <span className={styles['quiet']}>{i18n.t('sync.off')}</span>
            )}
          </span>
        )
      }
    >
      {i18n.t('sync.title')}
    </SectionHeading>
  );
}

/** Turned on or off here: what was pressed is gone, and the focus stays in this section. */
const useArrival = (isOn: boolean | undefined) => {
  const section = useRef<HTMLElement>(null);
  const before = useRef(isOn);
  useEffect(() => {
    if (before.current !== undefined && before.current !== isOn) section.current?.focus();
    before.current = isOn;
  }, [isOn]);
  return section;
};

/** The same records on several devices: off until somebody turns it on here. */
export function SyncSection() {
  const status = useSyncStatus();
  const value = status.state === 'ready' ? status.value : null;
  const section = useArrival(value?.on);
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="sync" className={styles['section']}>
      <Head status={value} />
      {status.state === 'failed' && <Note tone="blocker">{i18n.t('problem.database')}</Note>}
      {value && (value.on ? <SyncOn status={value} /> : <SyncOff />)}
    </section>
  );
}
