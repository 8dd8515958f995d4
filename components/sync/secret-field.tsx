import { Field } from '@/components/ui/field';
import { Segments } from '@/components/ui/segments';
import { TextInput } from '@/components/ui/text-input';
import { i18n } from '@/lib/locales/i18n';
import type { SetUp } from '@/lib/react/use-sync';
import type { TypedSecret } from '@/lib/sync-device/vaults';
import styles from './sync.module.css';

export interface SecretDraft {
  by: 'code' | 'passphrase';
  text: string;
}

export const typedSecret = ({ by, text }: SecretDraft): TypedSecret =>
  by === 'code' ? { code: text } : { passphrase: text };

type CodeCheck = ReturnType<SetUp['checkCode']>;

/** "Group 3 has a mistake. Nothing was changed."; undefined where the code can be one. */
export const codeProblemWords = (check: CodeCheck): string | undefined => {
  if (check.ok) return undefined;
  const { problem } = check;
  if (problem.code === 'length') return i18n.t('syncCode.length');
  if (problem.code === 'other') return i18n.t('syncCode.mixed');
  const groups = new Intl.ListFormat(undefined).format(problem.groups.map(String));
  return i18n.t('syncCode.groups', problem.groups.length, [groups]);
};

interface SecretFieldProps {
  readonly draft: SecretDraft;
  readonly onChange: (draft: SecretDraft) => void;
  readonly locks: readonly SecretDraft['by'][];
  readonly error?: string | undefined;
}

/** What opens a library: its code as loosely as it may be typed, or its passphrase where it has one. */
export function SecretField({ draft, onChange, locks, error }: SecretFieldProps) {
  const { by, text } = draft;
  const isCode = by === 'code';
  return (
    <>
      {locks.includes('passphrase') && (
        <Segments
          legend={i18n.t('syncJoin.by')}
          options={[
            { value: 'code', label: i18n.t('syncCode.title') },
            { value: 'passphrase', label: i18n.t('syncPassphrase.label') },
          ]}
          value={by}
          onChange={(to) => onChange({ by: to, text: '' })}
        />
      )}
      <Field
        label={i18n.t(isCode ? 'syncCode.title' : 'syncPassphrase.label')}
        hint={i18n.t(isCode ? 'syncJoin.codeHint' : 'syncJoin.passphraseHint')}
        error={error}
        className={styles['line']}
      >
        <TextInput
          type={isCode ? 'text' : 'password'}
          className={isCode ? styles['mono'] : undefined}
          autoComplete="off"
          autoCapitalize={isCode ? 'characters' : 'none'}
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => onChange({ by, text: currentTarget.value })}
        />
      </Field>
    </>
  );
}
