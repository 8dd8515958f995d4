import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { i18n } from '@/lib/locales/i18n';
import { uncover } from '@/lib/react/use-cover';
import styles from './covered.module.css';

/** A nervous double press of the key that covered shall not show everything again. */
const TOO_SOON_MS = 700;

/**
 * The blank panel. Back lead: Escape pressed anew, or two presses, the second on words that were not
 * there before; a hand that only wants the window shows nothing.
 */
export function Covered() {
  const [asks, setAsks] = useState(false);
  const since = useRef(0);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isSoon = event.timeStamp - since.current < TOO_SOON_MS;
    if (event.key !== 'Escape' || event.repeat || isSoon) return;
    event.preventDefault();
    uncover();
  });
  useEffect(() => {
    since.current = performance.now();
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <main className={styles['covered']}>
      {asks ? (
        <button type="button" className={styles['back']} onClick={uncover}>
          {i18n.t('live.uncover')}
        </button>
      ) : (
        <button
          type="button"
          className={styles['blank']}
          aria-label={i18n.t('live.covered')}
          onClick={() => setAsks(true)}
        />
      )}
    </main>
  );
}
