import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { i18n } from '@/lib/locales/i18n';
import styles from './sync.module.css';

interface DeviceNameFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What the other devices call this one. */
export function DeviceNameField({ value, onChange }: DeviceNameFieldProps) {
  return (
    <Field
      label={i18n.t('sync.nameDevice')}
      hint={i18n.t('sync.nameDeviceHint')}
      className={styles['line']}
    >
      <TextInput
        autoComplete="off"
        maxLength={60}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}
