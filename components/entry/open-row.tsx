import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import styles from './open-row.module.css';

interface OpenRowProps {
  /** Names the button that shows the rest. */
  readonly label: string;
  /** Somebody came for this record: the rest is shown. */
  readonly wanted?: boolean | undefined;
  /** The line that is always there; `ask` shows the rest and puts the focus on a field of it. */
  readonly line: (ask: (field: string) => void) => ReactNode;
  /** Buttons at the end of the line. */
  readonly acts?: ReactNode;
  /** The fields of the rest, found by their `data-field`. */
  readonly children: ReactNode;
}

const CONTROLS = 'input, textarea, select, button';

/** The field itself, or the first control of the part that has its name. */
const focusIn = (rest: HTMLElement | null, field: string): void => {
  const place = rest?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  const control = place?.matches(CONTROLS) ? place : place?.querySelector<HTMLElement>(CONTROLS);
  control?.focus();
};

/** A record as one line, its fields one press away. */
export function OpenRow({ label, wanted = false, line, acts, children }: OpenRowProps) {
  const id = useId();
  const [open, setOpen] = useState(wanted);
  const [wasWanted, setWasWanted] = useState(wanted);
  // Asked for twice it is focused twice: each time it is another object.
  const [asked, setAsked] = useState<{ field: string } | null>(null);
  const rest = useRef<HTMLDivElement>(null);
  if (wanted !== wasWanted) {
    setWasWanted(wanted);
    if (wanted) setOpen(true);
  }
  useEffect(() => {
    if (asked) focusIn(rest.current, asked.field);
  }, [asked]);
  const ask = (field: string) => {
    setOpen(true);
    setAsked({ field });
  };
  return (
    <>
      <div className={styles['line']}>
        <div className={styles['words']}>{line(ask)}</div>
        <div className={styles['acts']}>
          {acts}
          <IconButton
            icon="more"
            size="s"
            label={label}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          />
        </div>
      </div>
      <div id={id} ref={rest} hidden={!open} className={styles['rest']}>
        {open && children}
      </div>
    </>
  );
}
