import styles from './kbd.module.css';

/** Written as `aria-keyshortcuts` writes them, shown as they are printed on the keys. */
const printed: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  Meta: '⌘',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

function printKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => printed[key] ?? key)
    .join('\u2009');
}

interface KbdProps {
  /** Such as `Enter`, `1` or `Control+Z`. */
  readonly keys: string;
  /** Inside a control, which announces its key by itself. */
  readonly decorative?: boolean | undefined;
}

export function Kbd({ keys, decorative }: KbdProps) {
  return (
    <kbd className={styles['kbd']} aria-hidden={decorative}>
      {printKeys(keys)}
    </kbd>
  );
}
