import { i18n } from '@/lib/locales/i18n';
import { useRehearsal } from '@/lib/react/use-rehearsal';
import styles from './rehearsal.module.css';
import type { RehearseLinkProps } from './rehearse-link';

/** How long the set takes that is due now; nothing where none is. */
export function RehearseMinutes({ plan, person }: RehearseLinkProps) {
  const set = useRehearsal(plan, person?.id);
  if (set.state !== 'ready' || set.value.minutes === 0) return null;
  return (
    <span className={styles['linkMinutes']}>
      {i18n.t('rehearse.minutesInBrackets', [set.value.minutes])}
    </span>
  );
}
