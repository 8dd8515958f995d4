import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SyncPlace } from '@/lib/domain/sync-place';
import { i18n } from '@/lib/locales/i18n';
import { useSyncBorder } from '@/lib/react/use-sync';
import type { OpenedVault } from '@/lib/sync-device/vaults';
import { ProblemNote } from './problem-note';
import { codeProblemWords, type SecretDraft, SecretField, typedSecret } from './secret-field';
import { StepHeading } from './step-heading';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt';

interface OpenLibraryProps {
  readonly place: SyncPlace;
  readonly locks: readonly SecretDraft['by'][];
  readonly onOpened: (opened: OpenedVault) => void;
  readonly onCancel: () => void;
}

/** A mistyped group is found before anything is asked of anybody. */
const useOpen = ({ place, onOpened }: OpenLibraryProps) => {
  const { setUp } = useSyncBorder();
  const { busy, problem, setProblem, attempt } = useAttempt();
  const [draft, setDraft] = useState<SecretDraft>({ by: 'code', text: '' });
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const write = (next: SecretDraft) => {
    setDraft(next);
    setWrong(undefined);
    setProblem(null);
  };
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const { checkCode, openVault } = await setUp();
    const mistyped = draft.by === 'code' ? codeProblemWords(checkCode(draft.text)) : undefined;
    setWrong(mistyped);
    if (mistyped !== undefined) return;
    const opened = await attempt(() => openVault({ place, secret: typedSecret(draft) }));
    if (opened.ok) onOpened(opened.value);
    else if (opened.problem === 'wrong-code')
      setWrong(i18n.t(draft.by === 'code' ? 'syncJoin.wrongCode' : 'syncJoin.wrongPassphrase'));
  };
  return { draft, write, wrong, busy, problem, open };
};

export function OpenLibrary(props: OpenLibraryProps) {
  const { draft, write, wrong, busy, problem, open } = useOpen(props);
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void open(event)}>
      <StepHeading>{i18n.t('syncJoin.title')}</StepHeading>
      <p className={styles['lead']}>{i18n.t('syncJoin.lead')}</p>
      <SecretField draft={draft} onChange={write} locks={props.locks} error={wrong} />
      {problem && problem !== 'wrong-code' && !busy && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button type="submit" variant="primary" busy={busy} disabled={draft.text.trim() === ''}>
          {i18n.t(busy ? 'syncJoin.opening' : 'syncJoin.open')}
        </Button>
        <Button onClick={props.onCancel}>{i18n.t('syncSetUp.leaveOff')}</Button>
      </div>
      {busy && draft.by === 'passphrase' && (
        <p className={styles['hint']}>{i18n.t('syncPassphrase.works')}</p>
      )}
    </form>
  );
}
