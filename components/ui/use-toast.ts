import { createContext, type ReactNode, use } from 'react';

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Toast {
  /** What has happened. */
  readonly message: ReactNode;
  /** Also runs on Ctrl+Z outside of a text field. */
  readonly undo?: ToastAction | undefined;
  readonly action?: ToastAction | undefined;
}

export const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Shows a toast for ten seconds, longer while it is pointed at or has the focus. */
export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}
