import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Segments } from '@/components/ui/segments';
import type { Participant } from '@/lib/domain/participant';
import styles from './rail.module.css';

type Reaction = NonNullable<Participant['reaction']>;

/** By the key that chooses it. */
const REACTIONS = [-2, -1, 0, 1, 2] as const satisfies readonly Reaction[];

const words = (reaction: Reaction): string => {
  const names = {
    '-2': i18n.t('debrief.reaction.cold'),
    '-1': i18n.t('debrief.reaction.cool'),
    '0': i18n.t('debrief.reaction.neutral'),
    '1': i18n.t('debrief.reaction.warm'),
    '2': i18n.t('debrief.reaction.wonOver'),
  };
  return names[reaction];
};

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
              <span className="visually-hidden"> {words(reaction)}</span>
            </>
          ),
        }))}
      />
      <p className={styles['ends']}>
        {value === undefined ? (
          <>
            <span>{words(-2)}</span>
            <span>{words(2)}</span>
          </>
        ) : (
          <span className="text-2">{words(value)}</span>
        )}
      </p>
    </div>
  );
}
