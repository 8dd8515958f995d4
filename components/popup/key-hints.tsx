import { Kbd } from '@/components/ui/kbd';
import { i18n } from '@/lib/locales/i18n';
import styles from './key-hints.module.css';

/** What the keys do in the list: there for who looks for it, in nobody's way. */
export function KeyHints() {
  const hints = [
    [['ArrowUp', 'ArrowDown'], i18n.t('keys.move')],
    [['Q'], i18n.t('keys.quote')],
    [['E'], i18n.t('keys.edit')],
    [['1–9'], i18n.t('keys.link')],
    [['Shift+1–9'], i18n.t('keys.reason')],
  ] as const;
  return (
    <ul className={styles['hints']} aria-label={i18n.t('keys.label')}>
      {hints.map(([keys, words]) => (
        <li key={words}>
          {keys.map((key) => (
            <Kbd key={key} keys={key} />
          ))}{' '}
          {words}
        </li>
      ))}
    </ul>
  );
}
