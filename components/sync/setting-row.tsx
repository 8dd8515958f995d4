import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import styles from './sync.module.css';

interface SettingRowProps {
  readonly title: string;
  readonly hint: string;
  /** What the button says that opens what is inside. */
  readonly act: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

const CONTROLS = 'input, select, textarea, button';

/** One thing that can be changed: what it is and what it means, and its fields once it is wanted. */
export function SettingRow(props: SettingRowProps) {
  const { title, hint, act, isOpen, onOpen, danger, children } = props;
  const row = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // What was pressed is gone: on to the first field, and back to the button.
    if (wasOpen.current !== isOpen) row.current?.querySelector<HTMLElement>(CONTROLS)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <li ref={row} className={styles['row']}>
      <div className={styles['rowWords']}>
        <h3 className={styles['subtitle']}>{title}</h3>
        <p className={styles['quiet']}>{hint}</p>
      </div>
      {!isOpen && (
        <Button variant={danger ? 'danger' : 'default'} onClick={onOpen}>
          {act}
        </Button>
      )}
      {isOpen && <div className={styles['rowInside']}>{children}</div>}
    </li>
  );
}
