import type { Seated } from '@/lib/domain/debrief';
import { initialsOf } from '@/lib/domain/initials';
import { i18n } from '@/lib/locales/i18n';
import styles from './live.module.css';

interface LivePeopleProps {
  /** Highest weight first. */
  readonly seated: readonly Seated[];
  readonly current: string;
  readonly onChoose: (index: number) => void;
}

/** As many as there are keys for. */
const KEYS = 9;

/** One press for each person. */
export function LivePeople({ seated, current, onChoose }: LivePeopleProps) {
  return (
    <fieldset className={styles['people']} aria-label={i18n.t('live.people')}>
      {seated.map(({ person: { id, name } }, index) => (
        <button
          key={id}
          type="button"
          title={name}
          aria-pressed={id === current}
          aria-keyshortcuts={index < KEYS ? `${index + 1}` : undefined}
          onClick={() => onChoose(index)}
        >
          <span className="visually-hidden">{name}</span>
          <small aria-hidden="true">{index < KEYS && index + 1}</small>
          <span aria-hidden="true">{initialsOf(name)}</span>
        </button>
      ))}
    </fieldset>
  );
}
