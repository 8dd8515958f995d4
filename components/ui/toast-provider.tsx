import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';
import styles from './toast-provider.module.css';
import { usePausableTimeout } from './use-pausable-timeout';
import { type Toast, ToastContext } from './use-toast';

interface ToastProviderProps {
  /** Name of the region the toasts are in. */
  readonly label: string;
  readonly dismissLabel: string;
  readonly children: ReactNode;
}

interface ShownToast extends Toast {
  readonly number: number;
}

const shownAtOnce = 3;
const shownFor = 10_000;

export function ToastProvider({ label, dismissLabel, children }: ToastProviderProps) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const [paused, setPaused] = useState(false);
  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const count = useRef(0);

  const show = useCallback((toast: Toast) => {
    count.current += 1;
    const shown = { ...toast, number: count.current };
    setToasts((before) => [...before, shown].slice(-shownAtOnce));
  }, []);
  const remove = useCallback((number: number) => {
    // A focused button that disappears would leave the keyboard nowhere.
    const from = cameFrom.current;
    if (region.current?.contains(document.activeElement) && from instanceof HTMLElement) {
      from.focus();
    }
    setPaused(false);
    setToasts((before) => before.filter((toast) => toast.number !== number));
  }, []);
  useUndoKey(toasts, remove);

  return (
    <ToastContext value={show}>
      {children}
      <section
        ref={region}
        aria-label={label}
        className={styles['region']}
        onPointerEnter={() => setPaused(true)}
        onPointerLeave={() => setPaused(false)}
        onBlur={() => setPaused(false)}
        onFocus={(event) => {
          setPaused(true);
          const from = event.relatedTarget;
          if (from && !region.current?.contains(from)) cameFrom.current = from;
        }}
      >
        <ol aria-live="polite" aria-relevant="additions" className={styles['list']}>
          {toasts.map((toast) => (
            <ToastLine key={toast.number} {...{ toast, paused, remove, dismissLabel }} />
          ))}
        </ol>
      </section>
    </ToastContext>
  );
}

interface ToastLineProps {
  readonly toast: ShownToast;
  readonly paused: boolean;
  readonly remove: (number: number) => void;
  readonly dismissLabel: string;
}

function ToastLine({ toast, paused, remove, dismissLabel }: ToastLineProps) {
  const { number, message, action, undo } = toast;
  const dismiss = () => remove(number);
  const and = (run: () => void) => () => {
    dismiss();
    run();
  };
  usePausableTimeout(dismiss, shownFor, paused);
  return (
    <li className={styles['toast']}>
      <span className={styles['message']}>{message}</span>
      {action && (
        <Button size="s" variant="quiet" onClick={and(action.run)}>
          {action.label}
        </Button>
      )}
      {undo && (
        <Button size="s" variant="quiet" shortcut="Control+Z" onClick={and(undo.run)}>
          {undo.label}
        </Button>
      )}
      <IconButton size="s" icon="close" label={dismissLabel} onClick={dismiss} />
    </li>
  );
}

const textFields =
  'textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])';

/** Ctrl+Z takes back the latest act that can be; in a text field it stays the field's own. */
function useUndoKey(toasts: readonly ShownToast[], remove: (number: number) => void): void {
  useEffect(() => {
    const latest = toasts.findLast((toast) => toast.undo);
    if (!latest) return;
    const undo = (event: KeyboardEvent) => {
      const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!pressed || event.shiftKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(textFields)) return;
      event.preventDefault();
      remove(latest.number);
      latest.undo?.run();
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, [toasts, remove]);
}
