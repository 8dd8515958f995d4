import { dateWords } from '@/components/findings/as-of';
import { Mark } from '@/components/ui/mark';
import { asOfFact, isStale, monthsSince } from '@/lib/domain/age';
import type { Clip } from '@/lib/domain/clip';
import type { Finding } from '@/lib/domain/finding';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import styles from './age.module.css';

const ageWords = (months: number): string =>
  months < 24 && months % 12 !== 0
    ? i18n.t('evidence.monthsOld', months)
    : i18n.t('evidence.yearsOld', Math.floor(months / 12));

interface AgeProps {
  readonly finding: Finding;
  readonly clips: readonly Clip[];
}

/**
 * Of when a fact is, where its source dates it or it has grown old; else the day beside its source
 * says enough. What is older than its kind allows has a shape of its own, and says how old.
 */
export function Age({ finding, clips }: AgeProps) {
  const now = useNow();
  const asOf = asOfFact(finding, clips);
  const stale = isStale(finding, clips, now);
  if (!asOf.stated && !stale) return null;
  const date = asOf.stated ?? new Date(asOf.at).toISOString().slice(0, 7);
  const months = monthsSince(asOf.at, now);
  return (
    <p className={styles['age']} data-stale={stale || undefined}>
      {stale && <Mark kind="weak" label={i18n.t('evidence.stale')} />}
      <span>
        <time dateTime={date}>{i18n.t('evidence.asOf', [dateWords(date)])}</time>
        {stale && months > 0 && <> · {ageWords(months)}</>}
      </span>
    </p>
  );
}
