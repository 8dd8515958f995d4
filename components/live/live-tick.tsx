import { Icon } from '@/components/ui/icon';
import styles from './live.module.css';

interface LiveTickProps {
  readonly cue: string;
  readonly done: boolean;
  /** "Asked", "Said" */
  readonly doneWord: string;
  readonly onTick: (done: boolean) => void;
}

/** A line that is ticked once it was said or asked; once more, and it was not. */
export function LiveTick({ cue, done, doneWord, onTick }: LiveTickProps) {
  return (
    <button
      type="button"
      className={styles['tick']}
      data-tick=""
      aria-pressed={done}
      onClick={() => onTick(!done)}
    >
      {done ? <Icon name="check" /> : <i />}
      <span>{cue}</span>
      {done && <small>{doneWord}</small>}
    </button>
  );
}
