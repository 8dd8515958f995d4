import { type FormEvent, useState } from 'react';
import { Combobox } from '@/components/ui/combobox';

interface NameFieldProps {
  readonly label: string;
  readonly listLabel: string;
  /** Said where what is typed is new. */
  readonly newText: string;
  readonly placeholder?: string | undefined;
  readonly names: readonly string[];
  readonly autoFocus?: boolean | undefined;
  readonly onName: (name: string) => void;
  /** Escape in the closed list, or leaving the field empty. */
  readonly onLeave?: (() => void) | undefined;
}

/** A name out of those there are, or a new one: Enter takes it, and the field is ready for the next. */
export function NameField(props: NameFieldProps) {
  const { label, listLabel, newText, placeholder, names, autoFocus, onName, onLeave } = props;
  const [text, setText] = useState('');
  const take = (name: string) => {
    setText('');
    if (name.trim() !== '') onName(name);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(text);
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !onLeave) return;
        event.preventDefault();
        onLeave();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (text === '' && !currentTarget.contains(relatedTarget)) onLeave?.();
      }}
    >
      <Combobox
        compact
        autoFocus={autoFocus}
        aria-label={label}
        placeholder={placeholder ?? label}
        listLabel={listLabel}
        emptyText={newText}
        options={names.map((name) => ({ id: name, label: name }))}
        selected={null}
        text={text}
        onTextChange={setText}
        onSelect={take}
      />
    </form>
  );
}
