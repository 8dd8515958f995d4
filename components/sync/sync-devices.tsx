import { useSaving } from '@/components/saving/saving';
import { InlineEdit } from '@/components/ui/inline-edit';
import { SectionHeading } from '@/components/ui/section-heading';
import type { SyncDevice } from '@/lib/domain/sync-status';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useNow } from '@/lib/react/use-now';
import { useSyncDevices } from '@/lib/react/use-sync';
import { renameDevice } from '@/lib/store/commands/set-up-device';
import { sinceWords } from './status-words';
import styles from './sync.module.css';

const seenWords = ({ seenAt, isThis, isDormant }: SyncDevice, now: number): string => {
  if (isThis) return i18n.t('sync.thisDevice');
  if (seenAt === null) return i18n.t('sync.neverSeen');
  const seen = i18n.t('sync.lastSeen', [sinceWords(Math.min(seenAt, now), now)]);
  return isDormant ? `${seen}. ${i18n.t('sync.dormant')}` : seen;
};

function DeviceLine({ device }: { readonly device: SyncDevice }) {
  const store = useStore();
  const { save } = useSaving();
  const now = useNow();
  const { name, isThis } = device;
  return (
    <li className={styles['device']}>
      {isThis ? (
        <InlineEdit
          value={name}
          required
          label={i18n.t('sync.nameDevice')}
          editLabel={i18n.t('sync.renameDevice')}
          onSave={(typed) => void save(renameDevice(store, typed.slice(0, 60)))}
        />
      ) : (
        <bdi>{name || i18n.t('sync.unnamedDevice')}</bdi>
      )}
      <span className={styles['quiet']}>{seenWords(device, now)}</span>
    </li>
  );
}

/** Who takes part, this device first. */
export function SyncDevices() {
  const devices = useSyncDevices();
  if (devices.state !== 'ready' || devices.value.length === 0) return null;
  return (
    <section aria-labelledby="sync-devices">
      <SectionHeading level={3} id="sync-devices" count={devices.value.length}>
        {i18n.t('sync.devices')}
      </SectionHeading>
      <ul className={styles['devices']}>
        {devices.value.map((device) => (
          <DeviceLine key={device.id} device={device} />
        ))}
      </ul>
      <p className={styles['hint']}>{i18n.t('sync.devicesHint')}</p>
    </section>
  );
}
