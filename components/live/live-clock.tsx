import { untilWords } from '@/components/company/round-words';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Participant } from '@/lib/domain/participant';
import { minutesLeft, slotOf } from '@/lib/domain/slot';
import { i18n } from '@/lib/locales/i18n';
import { useMinute } from '@/lib/react/use-minute';
import styles from './live.module.css';

interface LiveClockProps {
  readonly round: InterviewRound;
  readonly seat: Participant;
}

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
const clockWords = (at: number): string => new Date(at).toLocaleTimeString(undefined, CLOCK);

const leftWords = (minutes: number): string =>
  minutes >= 0 ? i18n.t('live.minutesLeft', [minutes]) : i18n.t('live.minutesOver', [-minutes]);

/** How many minutes are left of the slot. No seconds: what ticks is looked at. */
export function LiveClock({ round, seat }: LiveClockProps) {
  const now = useMinute();
  const { start, end } = slotOf(round, seat);
  if (start !== null && start > now)
    return <p className={styles['clock']}>{i18n.t('live.begins', [untilWords(start, now)])}</p>;
  if (end === null) return <p className={styles['clock']}>{i18n.t('live.noEnd')}</p>;
  return (
    <p className={styles['clock']}>
      <b>{leftWords(minutesLeft(end, now))}</b> {i18n.t('live.until', [clockWords(end)])}
    </p>
  );
}
