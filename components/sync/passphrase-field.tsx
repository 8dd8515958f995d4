import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { i18n } from '@/lib/locales/i18n';
import { passphraseStrength } from './passphrase-strength';
import styles from './sync.module.css';

interface PassphraseFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A second way in, for who wants one: how well it holds is said, nothing is demanded. */
export function PassphraseField({ value, onChange }: PassphraseFieldProps) {
  return (
    <details className={styles['more']}>
      <summary>{i18n.t('syncPassphrase.add')}</summary>
      <Field
        label={i18n.t('syncPassphrase.label')}
        hint={i18n.t(
          value === '' ? 'syncPassphrase.hint' : `syncPassphrase.${passphraseStrength(value)}`,
        )}
        className={styles['line']}
      >
        <TextInput
          autoComplete="new-password"
          spellCheck={false}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </Field>
    </details>
  );
}
