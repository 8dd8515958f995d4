import { useEffect, useState } from 'react';
import { Progress } from '@/components/ui/progress';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { clockWords } from './clock-words';
import styles from './rehearsal.module.css';
import type { Stage } from './use-session';

/** Longer than this nobody listens without wanting to say something. */
export const TWO_MINUTES = 120;
const TICK_MS = 250;

interface SayClockProps {
  readonly stage: Stage;
  readonly since: number;
  readonly seconds: number | undefined;
}

/** How long it has been said for, up to two minutes and beyond. */
export function SayClock({ stage, since, seconds = 0 }: SayClockProps) {
  const store = useStore();
  const [now, setNow] = useState(() => store.now());
  useEffect(() => {
    if (stage !== 'saying') return;
    const timer = setInterval(() => setNow(store.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [stage, store]);
  const taken = stage === 'saying' ? Math.max(0, (now - since) / 1_000) : seconds;
  const isOver = taken >= TWO_MINUTES;
  return (
    <div className={styles['clock']} data-over={isOver || undefined}>
      {/* Not announced: it changes each second, and listening to it is no rehearsal. */}
      <p className={styles['time']}>
        {clockWords(taken)}{' '}
        <span className={styles['mark']}>{i18n.t('rehearse.ofTwoMinutes')}</span>
      </p>
      <Progress
        label={i18n.t('rehearse.clock')}
        value={Math.min(taken, TWO_MINUTES)}
        max={TWO_MINUTES}
      />
      <p role="status" className={styles['over']}>
        {isOver && i18n.t('rehearse.over')}
      </p>
    </div>
  );
}
