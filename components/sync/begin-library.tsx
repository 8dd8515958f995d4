import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import type { SyncPlace } from '@/lib/domain/sync-place';
import { i18n } from '@/lib/locales/i18n';
import { useSyncBorder } from '@/lib/react/use-sync';
import { isLastGroup } from './code-groups';
import { suggestDeviceName } from './device-name';
import { DeviceNameField } from './device-name-field';
import { PassphraseField } from './passphrase-field';
import { ProblemNote } from './problem-note';
import { RecoveryCode } from './recovery-code';
import { StepHeading } from './step-heading';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt';

interface BeginLibraryProps {
  readonly place: SyncPlace;
  readonly onCancel: () => void;
}

/** A code of this page's own, until something is locked with it. */
export const useNewCode = (): string | null => {
  const { setUp } = useSyncBorder();
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void setUp().then(({ newCode }) => current && setCode(newCode()));
    return () => {
      current = false;
    };
  }, [setUp]);
  return code;
};

const useBegin = ({ place }: BeginLibraryProps, code: string) => {
  const { setUp, syncNow } = useSyncBorder();
  const { busy, problem, attempt } = useAttempt();
  const [deviceName, nameDevice] = useState(() => suggestDeviceName(navigator.userAgent));
  const [passphrase, setPassphrase] = useState('');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setWrong(!isLastGroup(code, typed));
    if (!isLastGroup(code, typed)) return;
    const name = deviceName.trim() || suggestDeviceName(navigator.userAgent);
    const begun = await attempt(async () =>
      (await setUp()).createVault({
        ...{ place, code, deviceName: name },
        ...(passphrase !== '' && { passphrase }),
      }),
    );
    if (begun.ok) void syncNow();
  };
  const fields = { deviceName, nameDevice, passphrase, setPassphrase, typed, setTyped };
  return { ...fields, isWrong, busy, problem, begin };
};

function Begin({ code, ...props }: BeginLibraryProps & { readonly code: string }) {
  const it = useBegin(props, code);
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void it.begin(event)}>
      <StepHeading>{i18n.t('syncCode.title')}</StepHeading>
      <RecoveryCode
        code={code}
        typed={it.typed}
        onType={it.setTyped}
        error={it.isWrong ? i18n.t('syncCode.lastGroupWrong') : undefined}
      />
      <DeviceNameField value={it.deviceName} onChange={it.nameDevice} />
      <PassphraseField value={it.passphrase} onChange={it.setPassphrase} />
      {it.problem && !it.busy && <ProblemNote problem={it.problem} />}
      <div className={styles['acts']}>
        <Button type="submit" variant="primary" busy={it.busy}>
          {i18n.t(it.busy ? 'syncSetUp.beginning' : 'syncSetUp.begin')}
        </Button>
        <Button onClick={props.onCancel}>{i18n.t('syncSetUp.leaveOff')}</Button>
      </div>
      {it.busy && it.passphrase !== '' && (
        <p className={styles['hint']}>{i18n.t('syncPassphrase.works')}</p>
      )}
    </form>
  );
}

/** Nothing of ours lies there: this device begins, with a code that opens it from then on. */
export function BeginLibrary(props: BeginLibraryProps) {
  const code = useNewCode();
  if (code === null) return <Skeleton label={i18n.t('panel.loading')} lines={4} />;
  return <Begin {...props} code={code} />;
}
