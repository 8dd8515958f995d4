import styles from './bar.module.css';

interface ProgressProps {
  readonly label: string;
  /** Left out while nobody knows how much there is. */
  readonly value?: number | undefined;
  readonly max: number;
}

export function Progress({ label, value, max }: ProgressProps) {
  return <progress className={styles['progress']} aria-label={label} value={value} max={max} />;
}
