import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useDraft } from '@/lib/react/use-draft';
import styles from './add-line.module.css';

interface AddLineProps {
  /** Where the half-typed line is kept. */
  readonly draftKey: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly button: string;
  /** Why the line cannot be taken as it is; null when it can. */
  readonly check?: (line: string) => string | null;
  /** Resolves to true once it is stored; then the line is empty again. */
  readonly onAdd: (line: string) => Promise<boolean>;
}

/** One line is enough to create anything. What is typed survives until it is stored. */
export function AddLine({ draftKey, label, hint, button, check, onAdd }: AddLineProps) {
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
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <Field label={label} hint={hint} error={error} className={styles['field']}>
        <TextInput
          value={value ?? ''}
          autoComplete="off"
          onChange={(event) => write(event.currentTarget.value)}
        />
      </Field>
      <Button type="submit" size="l" icon="plus" disabled={!value?.trim()}>
        {button}
      </Button>
    </form>
  );
}
