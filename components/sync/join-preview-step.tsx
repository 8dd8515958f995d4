import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import type { JoinPreview } from '@/lib/domain/join-preview';
import { i18n } from '@/lib/locales/i18n';
import { useSyncBorder } from '@/lib/react/use-sync';
import type { OpenedVault, SetUpProblem } from '@/lib/sync-device/vaults';
import { suggestDeviceName } from './device-name';
import { DeviceNameField } from './device-name-field';
import { JoinPreviewLists } from './join-preview-lists';
import { ProblemNote } from './problem-note';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt';

interface JoinPreviewStepProps {
  readonly opened: OpenedVault;
  readonly onCancel: () => void;
  readonly onJoined?: (() => void) | undefined;
}

type Looking =
  | { state: 'looking'; done: number; of: number }
  | { state: 'seen'; preview: JoinPreview }
  | { state: 'failed'; problem: SetUpProblem };

/** Reads all that lies there, in memory only; leaving the page ends it. */
const usePreview = (opened: OpenedVault): Looking => {
  const { setUp } = useSyncBorder();
  const [looking, setLooking] = useState<Looking>({ state: 'looking', done: 0, of: 0 });
  useEffect(() => {
    const off = new AbortController();
    const { signal } = off;
    const look = async () => {
      const { previewJoin } = await setUp();
      const onProgress = (done: number, of: number) => {
        if (!signal.aborted) setLooking({ state: 'looking', done, of });
      };
      const seen = await previewJoin(opened, { onProgress, signal });
      if (signal.aborted) return;
      if (!seen.ok) setLooking({ state: 'failed', problem: seen.problem });
      else if (seen.value) setLooking({ state: 'seen', preview: seen.value });
    };
    void look();
    return () => off.abort();
  }, [setUp, opened]);
  return looking;
};

function LookingLine({ done, of }: { readonly done: number; readonly of: number }) {
  return (
    <div className={styles['progress']}>
      <p role="status">
        {of > 0 ? i18n.t('syncJoin.lookingAt', [done, of]) : i18n.t('syncJoin.looking')}
      </p>
      <Progress
        label={i18n.t('syncJoin.looking')}
        {...(of > 0 && { value: done })}
        max={Math.max(of, 1)}
      />
    </div>
  );
}

function Join({
  opened,
  preview,
  onCancel,
  onJoined,
}: JoinPreviewStepProps & { preview: JoinPreview }) {
  const { setUp, syncNow } = useSyncBorder();
  const { busy, problem, attempt } = useAttempt();
  const [deviceName, nameDevice] = useState(() => suggestDeviceName(navigator.userAgent));
  const join = async () => {
    const name = deviceName.trim() || suggestDeviceName(navigator.userAgent);
    const joined = await attempt(async () => (await setUp()).joinVault(opened, name));
    if (!joined.ok) return;
    void syncNow();
    onJoined?.();
  };
  return (
    <div className={styles['form']}>
      <JoinPreviewLists preview={preview} />
      <DeviceNameField value={deviceName} onChange={nameDevice} />
      {problem && !busy && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button variant="primary" busy={busy} onClick={() => void join()}>
          {i18n.t('syncJoin.join')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('syncJoin.leave')}</Button>
      </div>
    </div>
  );
}

/** What joining will add and change, before anything is. */
export function JoinPreviewStep(props: JoinPreviewStepProps) {
  const looking = usePreview(props.opened);
  if (looking.state === 'seen') return <Join {...props} preview={looking.preview} />;
  return (
    <div className={styles['form']}>
      {looking.state === 'failed' ? (
        <ProblemNote problem={looking.problem} />
      ) : (
        <LookingLine done={looking.done} of={looking.of} />
      )}
      <div className={styles['acts']}>
        <Button onClick={props.onCancel}>{i18n.t('syncJoin.leave')}</Button>
      </div>
    </div>
  );
}
