import { ClipSource } from '@/components/research/clip-source';
import type { Clip } from '@/lib/domain/clip';
import { SeenShape } from './seen-state';
import styles from './source-line.module.css';

/** Where one quote comes from, and whether it stands there still. */
export function SourceLine({ clip }: { readonly clip: Clip }) {
  return (
    <div className={styles['line']}>
      <SeenShape state={clip.seenState} />
      <ClipSource clip={clip} />
    </div>
  );
}
