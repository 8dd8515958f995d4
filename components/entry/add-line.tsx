import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { TextInput } from '@/components/ui/text-input';
import { i18n } from '@/lib/locales/i18n';
import { useDraft } from '@/lib/react/use-draft';
import styles from './add-line.module.css';

interface AddLineProps {
  /** Where the half-typed line is kept. */
  readonly draftKey: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly button: string;
  /** Lower, the hint in the line itself: where the line is not the main thing. */
  readonly compact?: boolean | undefined;
  /** Why the line cannot be taken as it is; null when it can. */
  readonly check?: (line: string) => string | null;
  /** Resolves to true once it is stored; then the line is empty again. */
  readonly onAdd: (line: string) => Promise<boolean>;
}

/** One line is enough to create anything. What is typed survives until it is stored. */
export function AddLine(props: AddLineProps) {
  const { draftKey, label, hint, button, compact, check, onAdd } = props;
  const { value, write, clear } = useDraft(draftKey);
  const [error, setError] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const line = (value ?? '').trim();
    const wrong = line === '' ? null : (check?.(line) ?? null);
    setError(wrong);
    if (line !== '' && wrong === null && (await onAdd(line))) clear();
  };
  return (
    <form
      className={styles['form']}
      data-compact={compact || undefined}
      onSubmit={(event) => void submit(event)}
    >
      <Icon name="plus" className={styles['plus']} />
      <Field label={label} labelHidden hint={compact ? undefined : hint} error={error}>
        <TextInput
          value={value ?? ''}
          compact={compact}
          className={styles['line']}
          placeholder={compact ? i18n.t('entry.lead', [label, hint ?? '']) : label}
          autoComplete="off"
          onChange={(event) => write(event.currentTarget.value)}
        />
      </Field>
      <Button type="submit" size={compact ? 's' : 'm'} disabled={!value?.trim()}>
        {button}
      </Button>
    </form>
  );
}
