import { createPortal } from 'react-dom';
import { i18n } from '@/lib/locales/i18n';
import { codeGroups } from './code-groups';
import styles from './code-sheet.module.css';

/** What is printed: the code and what it is for, and nothing that says whose it is. */
export function CodeSheet({ code }: { readonly code: string }) {
  return createPortal(
    <section className={styles['sheet']} aria-hidden="true">
      <h1>{i18n.t('syncCode.sheetTitle')}</h1>
      <p className={styles['code']}>
        {codeGroups(code).map((group, index) => (
          // Groups may be alike; their places are not.
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one code never move.
          <span key={index}>{group}</span>
        ))}
      </p>
      <p>{i18n.t('syncCode.sheetFor')}</p>
      <p>{i18n.t('syncCode.sheetKeep')}</p>
    </section>,
    document.body,
  );
}
