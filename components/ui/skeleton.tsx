import styles from './skeleton.module.css';

interface SkeletonProps {
  /** What is being waited for, for those who do not see the lines. */
  readonly label: string;
  readonly lines?: number;
}

/** Uneven, so that it reads as text to come; still, because nothing moves by itself. */
const widths = ['60%', '84%', '44%', '72%', '52%'];

export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div role="status" data-loading className={styles['skeleton']}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity but their place
          key={line}
          className={styles['line']}
          style={{ width: widths[line % widths.length] }}
        />
      ))}
    </div>
  );
}
