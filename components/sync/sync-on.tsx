import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Meter } from '@/components/ui/meter';
import { Note } from '@/components/ui/note';
import { Progress } from '@/components/ui/progress';
import type { SyncStatus } from '@/lib/domain/sync-status';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useSyncBorder } from '@/lib/react/use-sync';
import { pauseSync, resumeSync } from '@/lib/store/commands/set-up-device';
import { ChangeCode } from './change-code';
import { ChangePlace } from './change-place';
import { sizeWords } from './status-words';
import styles from './sync.module.css';
import { SyncDevices } from './sync-devices';
import { SyncTrouble } from './sync-trouble';
import { TurnOff } from './turn-off';

type On = Extract<SyncStatus, { on: true }>;

interface StatusProps {
  readonly status: On;
}

/** Then the way to stop it stands beside its progress. */
const isFirstRunning = ({ running, lastSyncAt }: On): boolean =>
  running !== null && lastSyncAt === null;

/** What it is at: with a way to stop it, which loses nothing. */
function Running({ status }: StatusProps) {
  const { running, paused } = status;
  const store = useStore();
  const { save } = useSaving();
  if (!running || paused) return null;
  const { step, done, of } = running;
  const words = of > 0 ? i18n.t(`syncStep.${step}Of`, [done, of]) : i18n.t(`syncStep.${step}`);
  return (
    <div className={styles['progress']}>
      <p role="status">{words}</p>
      <Progress
        label={i18n.t(`syncStep.${step}`)}
        {...(of > 0 && { value: done })}
        max={Math.max(of, 1)}
      />
      {isFirstRunning(status) && (
        <div className={styles['acts']}>
          <Button onClick={() => void save(pauseSync(store))}>{i18n.t('sync.cancelFirst')}</Button>
          <p className={styles['hint']}>{i18n.t('sync.cancelFirstHint')}</p>
        </div>
      )}
    </div>
  );
}

function Acts({ status: { paused, running, problem } }: StatusProps) {
  const store = useStore();
  const { save } = useSaving();
  const { syncNow } = useSyncBorder();
  const resume = async () => {
    await save(resumeSync(store));
    await syncNow();
  };
  return (
    <div className={styles['acts']}>
      {paused ? (
        <Button data-field="sync" onClick={() => void resume()}>
          {i18n.t('sync.resume')}
        </Button>
      ) : (
        <>
          {/* A problem brings the one button that helps. */}
          {!problem && (
            <Button
              data-field="sync"
              icon="sync"
              busy={running !== null}
              onClick={() => void syncNow()}
            >
              {i18n.t('sync.now')}
            </Button>
          )}
          <Button variant="quiet" onClick={() => void save(pauseSync(store))}>
            {i18n.t('sync.pause')}
          </Button>
        </>
      )}
    </div>
  );
}

/** How full the browser's own sync is: it is small, and says nothing by itself. */
function Room({ room: { used, limit } }: { readonly room: NonNullable<On['room']> }) {
  const words = i18n.t('sync.room', [sizeWords(Math.max(0, limit - used)), sizeWords(limit)]);
  return (
    <div className={styles['progress']}>
      <p>{words}</p>
      <Meter
        label={i18n.t('sync.roomLabel')}
        text={words}
        value={Math.max(0, limit - used)}
        max={limit}
        low={limit * 0.1}
        high={limit * 0.4}
      />
      {used > limit * 0.6 && <p className={styles['hint']}>{i18n.t('sync.roomHint')}</p>}
    </div>
  );
}

/** What does not stop it, and is better known. */
function Notes({ status: { parked, unreadable } }: StatusProps) {
  return (
    <>
      {parked > 0 && <Note tone="hint">{i18n.t('sync.parked', parked)}</Note>}
      {unreadable > 0 && <Note tone="hint">{i18n.t('sync.unreadable', unreadable)}</Note>}
    </>
  );
}

const whereWords = ({ place }: On): string => place.where || i18n.t('syncPlace.storageSync');

/** How sync stands here, and all that can be done about it. */
export function SyncOn({ status }: StatusProps) {
  return (
    <div className={styles['stack']}>
      <p className={styles['lead']}>{i18n.t('sync.keptAt', [whereWords(status)])}</p>
      {status.problem && !status.paused && <SyncTrouble status={status} />}
      <Running status={status} />
      {(status.paused || !isFirstRunning(status)) && <Acts status={status} />}
      {status.room && <Room room={status.room} />}
      <Notes status={status} />
      <SyncDevices />
      <ul className={styles['rows']}>
        {status.place.kind !== 'storage-sync' && <ChangePlace />}
        <ChangeCode />
        <TurnOff />
      </ul>
    </div>
  );
}
