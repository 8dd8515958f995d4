import { AXIS_TICKS, type AxisSpan } from '@/lib/domain/plan-axis';
import { i18n } from '@/lib/locales/i18n';
import styles from './axis.module.css';

interface AxisProps {
  readonly span: AxisSpan | null;
  readonly shape: 'bar' | 'point';
  /** It has no method or no measure yet: drawn as an outline. */
  readonly open: boolean;
}

/** One row of the picture that steps and goals share; the days stand beside it in words. */
export function Axis({ span, shape, open }: AxisProps) {
  return (
    <span className={styles['axis']} aria-hidden="true">
      {span && (
        <span
          className={styles[shape]}
          data-open={open || undefined}
          data-beyond={span.beyond || undefined}
          style={{ insetInlineStart: `${span.from}%`, width: `${span.to - span.from}%` }}
        />
      )}
    </span>
  );
}

/** The days over the picture. */
export function AxisScale() {
  return (
    <span className={styles['scale']} aria-hidden="true">
      {AXIS_TICKS.map((day, index) => (
        <span key={day}>{index === 0 ? i18n.t('proposal.day', [day]) : day}</span>
      ))}
    </span>
  );
}
