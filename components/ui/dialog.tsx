import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  /** Escape, or a form inside with `method="dialog"`. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** The safe answer first: it takes the focus, unless something has `data-autofocus`. */
  readonly actions?: ReactNode;
  /** Something is lost unless the answer is considered. */
  readonly alert?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly children?: ReactNode;
}

export function Dialog(props: DialogProps) {
  // Mounted only while open, so that what is inside starts afresh each time.
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, actions, alert, wide, children }: DialogProps) {
  const node = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = node.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    // Closing gives the focus back to where it was, but only while the element is still there.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={node}
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={alert ? `${id}-body` : undefined}
      className={styles['dialog']}
      data-wide={wide || undefined}
      onClose={() => node.current?.open || onClose()}
      onCancel={(event) => {
        // The owner closes it: until then its state and the element's must agree.
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={`${id}-title`} className={styles['title']}>
        {title}
      </h2>
      <div id={`${id}-body`} className={styles['body']}>
        {children}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </dialog>
  );
}
