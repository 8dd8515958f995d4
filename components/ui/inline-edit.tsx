import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { classNames } from './class-names';
import { IconButton } from './icon-button';
import styles from './inline-edit.module.css';

interface InlineEditProps {
  readonly value: string;
  readonly onSave: (value: string) => void;
  /** Names the field while it is edited. */
  readonly label: string;
  /** Names the button that begins, such as "Edit the title". */
  readonly editLabel: string;
  /** Shown while there is no value. */
  readonly placeholder?: ReactNode;
  readonly as?: 'p' | 'span' | 'h1' | 'h2' | 'h3' | 'h4';
  /** Shift+Enter begins a new line; otherwise lines are joined. */
  readonly multiline?: boolean | undefined;
  /** An empty value is not saved. */
  readonly required?: boolean | undefined;
  readonly className?: string | undefined;
}

/** Text that is edited where it stands. It stays text: selected, copied and read as such. */
export function InlineEdit({ editLabel, ...props }: InlineEditProps) {
  const { value, placeholder, as: Text = 'span', className } = props;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const returnFocus = useRef(false);
  useEffect(() => {
    if (!editing && returnFocus.current) button.current?.focus();
    returnFocus.current = false;
  }, [editing]);

  if (editing) {
    const leave = (byKey: boolean) => {
      returnFocus.current = byKey;
      setEditing(false);
    };
    return (
      <div className={classNames(styles['inline'], className)}>
        <Text className={styles['text']}>
          <EditField {...props} onLeave={leave} />
        </Text>
      </div>
    );
  }
  const editUnlessSelecting = () => {
    if (getSelection()?.isCollapsed !== false) setEditing(true);
  };
  return (
    <div className={classNames(styles['inline'], className)}>
      {/* A convenience for the pointer; the button beside it is the control. */}
      <Text className={styles['text']} onClick={editUnlessSelecting}>
        {value || <span className={styles['placeholder']}>{placeholder}</span>}
      </Text>
      <IconButton
        ref={button}
        icon="pen"
        size="s"
        label={editLabel}
        className={styles['pen']}
        onClick={() => setEditing(true)}
        onKeyDown={(event) => event.key === 'F2' && setEditing(true)}
      />
    </div>
  );
}

interface EditFieldProps extends Omit<InlineEditProps, 'editLabel'> {
  readonly onLeave: (byKey: boolean) => void;
}

function EditField({ value, onSave, label, multiline, required, onLeave }: EditFieldProps) {
  const [draft, setDraft] = useState(value);
  const leave = (save: boolean, byKey: boolean) => {
    const text = (multiline ? draft : draft.replace(/\s*\n\s*/g, ' ')).trim();
    if (save && text !== value && (text || !required)) onSave(text);
    onLeave(byKey);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const enters = event.key === 'Enter' && !(multiline && event.shiftKey);
    if (!enters && event.key !== 'Escape') return;
    // Escape closes an extension's popup, Enter sends its form.
    event.preventDefault();
    event.stopPropagation();
    leave(enters, true);
  };
  return (
    <textarea
      ref={selectAll}
      rows={1}
      aria-label={label}
      className={styles['field']}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={() => leave(true, false)}
    />
  );
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
