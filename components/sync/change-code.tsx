import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { i18n } from '@/lib/locales/i18n';
import { useSyncBorder } from '@/lib/react/use-sync';
import { useNewCode } from './begin-library';
import { isLastGroup } from './code-groups';
import { PassphraseField } from './passphrase-field';
import { ProblemNote } from './problem-note';
import { RecoveryCode } from './recovery-code';
import { codeProblemWords, type SecretDraft, SecretField, typedSecret } from './secret-field';
import { SettingRow } from './setting-row';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt';

interface FormProps {
  readonly onDone: () => void;
  readonly onChanged: () => void;
}

/** The key cannot be read out of this browser: what opens it now is asked for once more. */
const useChange = (code: string, { onDone, onChanged }: FormProps) => {
  const { setUp, syncNow } = useSyncBorder();
  const { busy, problem, attempt } = useAttempt();
  const [present, setPresent] = useState<SecretDraft>({ by: 'code', text: '' });
  const [passphrase, setPassphrase] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<{ present?: string | undefined; last?: string }>({});
  const change = async (event: FormEvent) => {
    event.preventDefault();
    const { checkCode, changeCode } = await setUp();
    const mistyped = present.by === 'code' ? codeProblemWords(checkCode(present.text)) : undefined;
    const isKept = isLastGroup(code, typed);
    setWrong({ present: mistyped, ...(!isKept && { last: i18n.t('syncCode.lastGroupWrong') }) });
    if (mistyped !== undefined || !isKept) return;
    const secrets = { code, ...(passphrase !== '' && { passphrase }) };
    const changed = await attempt(() => changeCode({ present: typedSecret(present), ...secrets }));
    if (!changed.ok) return;
    void syncNow();
    onChanged();
    onDone();
  };
  const fields = { present, setPresent, passphrase, setPassphrase, typed, setTyped };
  return { ...fields, wrong, busy, problem, change };
};

function CodeForm({ code, ...props }: FormProps & { readonly code: string }) {
  const it = useChange(code, props);
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void it.change(event)}>
      <h4 className={styles['subtitle']}>{i18n.t('syncChange.present')}</h4>
      <SecretField
        draft={it.present}
        onChange={it.setPresent}
        locks={['code', 'passphrase']}
        error={it.wrong.present}
      />
      <h4 className={styles['subtitle']}>{i18n.t('syncChange.newCode')}</h4>
      <RecoveryCode code={code} typed={it.typed} onType={it.setTyped} error={it.wrong.last} />
      <PassphraseField value={it.passphrase} onChange={it.setPassphrase} />
      {it.problem && !it.busy && <ProblemNote problem={it.problem} />}
      <div className={styles['acts']}>
        <Button type="submit" variant="primary" busy={it.busy}>
          {i18n.t('syncChange.changeCode')}
        </Button>
        <Button onClick={props.onDone}>{i18n.t('syncChange.leave')}</Button>
      </div>
    </form>
  );
}

function NewCode(props: FormProps) {
  const code = useNewCode();
  return code && <CodeForm {...props} code={code} />;
}

/** A new code in place of the old one, which opens nothing new from then on. */
export function ChangeCode() {
  const [isOpen, setOpen] = useState(false);
  const [isChanged, setChanged] = useState(false);
  return (
    <SettingRow
      title={i18n.t('syncCode.title')}
      hint={i18n.t('syncChange.codeHint')}
      act={i18n.t('syncChange.codeAct')}
      isOpen={isOpen || isChanged}
      onOpen={() => setOpen(true)}
    >
      {isOpen && <NewCode onDone={() => setOpen(false)} onChanged={() => setChanged(true)} />}
      {isChanged && !isOpen && (
        <Note tone="ok" role="status">
          {i18n.t('syncChange.codeChanged')}
        </Note>
      )}
    </SettingRow>
  );
}
