import styles from './bar.module.css';

interface MeterProps {
  readonly label: string;
  /** The number and its unit in words, such as "7 of 9": a bar alone says too little. */
  readonly text: string;
  readonly value: number;
  readonly max: number;
  /** Below `low` the bar is in the colour of a blocker, below `high` in that of a warning. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export function Meter({ label, text, value, max, low, high }: MeterProps) {
  return (
    <meter
      className={styles['meter']}
      aria-label={label}
      aria-valuetext={text}
      value={value}
      max={max}
      low={low}
      high={high}
      optimum={max}
    >
      {text}
    </meter>
  );
}
