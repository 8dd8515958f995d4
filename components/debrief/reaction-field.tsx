import type { KeyboardEvent } from 'react';
import { Segments } from '@/components/ui/segments';
import type { Reaction } from '@/lib/domain/base';
import styles from './rail.module.css';
import { reactionWords } from './reaction-words';

/** By the key that chooses it. */
const REACTIONS = [-2, -1, 0, 1, 2] as const satisfies readonly Reaction[];

interface ReactionFieldProps {
  readonly legend: string;
  readonly legendHidden?: boolean | undefined;
  readonly size?: 's' | 'm';
  readonly value: Reaction | undefined;
  readonly onChange: (reaction: Reaction | undefined) => void;
  /** Enter: on to whatever comes next. */
  readonly onNext?: (() => void) | undefined;
}

/** How somebody took it, from cold to won over, by the keys 1 to 5; the same key again takes it back. */
export function ReactionField(props: ReactionFieldProps) {
  const { legend, legendHidden, size = 'm', value, onChange, onNext } = props;
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = REACTIONS[Number(event.key) - 1];
    if (chosen !== undefined) onChange(chosen === value ? undefined : chosen);
    else if (event.key === 'Backspace' || event.key === 'Delete') onChange(undefined);
    else if (event.key === 'Enter' && onNext) onNext();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the radio buttons in it.
    <div className={styles['reaction']} onKeyDown={press}>
      <Segments
        legend={legend}
        legendHidden={legendHidden}
        size={size}
        stretch={size === 'm'}
        value={value === undefined ? null : `${value}`}
        onChange={(chosen) => onChange(REACTIONS.find((one) => `${one}` === chosen))}
        options={REACTIONS.map((reaction, index) => ({
          value: `${reaction}`,
          label: (
            <>
              {index + 1}
              <span className="visually-hidden"> {reactionWords(reaction)}</span>
            </>
          ),
        }))}
      />
      <p className={styles['ends']}>
        {value === undefined ? (
          <>
            <span>{reactionWords(-2)}</span>
            <span>{reactionWords(2)}</span>
          </>
        ) : (
          <span className="text-2">{reactionWords(value)}</span>
        )}
      </p>
    </div>
  );
}
