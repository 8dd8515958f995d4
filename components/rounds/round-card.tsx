import { useState } from 'react';
import { RoundLine } from '@/components/company/round-line';
import { dateWords } from '@/components/company/round-words';
import { useDelete, useSaving } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { Attendance } from './attendance';
import { PlainInput } from './plain-input';
import { RoundChoices } from './round-choices';
import { RoundTime } from './round-time';
import styles from './rounds.module.css';

interface RoundCardProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  readonly now: number;
  /** Somebody came for this one. */
  readonly here: boolean;
  readonly fieldFor: (name: string) => string | undefined;
}

/** Number, length and place. */
function RoundNumbers({ round, fieldFor }: Pick<RoundCardProps, 'round' | 'fieldFor'>) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <>
      <Field label={i18n.t('rounds.minutes')}>
        <PlainInput
          type="number"
          min={1}
          max={1440}
          value={String(round.durationMin ?? '')}
          data-field={fieldFor('durationMin')}
          onWrite={(text) => {
            const minutes = text === '' ? undefined : Number(text);
            void save(edit(store, 'rounds', round.id, 'durationMin', minutes));
          }}
        />
      </Field>
      <Field label={i18n.t('rounds.number')}>
        <PlainInput
          type="number"
          min={1}
          max={99}
          required
          value={String(round.ordinal)}
          data-field={fieldFor('ordinal')}
          onWrite={(text) => void save(edit(store, 'rounds', round.id, 'ordinal', Number(text)))}
        />
      </Field>
    </>
  );
}

function RoundSummary({ round, now }: Pick<RoundCardProps, 'round' | 'now'>) {
  if (round.status === 'planned') return <RoundLine round={round} now={now} />;
  return (
    <>
      {i18n.t('round.number', [round.ordinal])} · {i18n.t(`roundStatus.${round.status}`)}
      {round.startsAt !== undefined && ` · ${dateWords(round.startsAt, round.tz)}`}
    </>
  );
}

/** One interview, edited where it stands; those that are over stand closed. */
export function RoundCard({ plan, round, now, here, fieldFor }: RoundCardProps) {
  const store = useStore();
  const remove = useDelete();
  // As it was at first: what is being edited does not close when it is said to be over.
  const [opens] = useState(round.status === 'planned');
  const name = i18n.t('round.number', [round.ordinal]);
  return (
    <details className={styles['round']} open={here || opens}>
      <summary>
        <h2>
          <RoundSummary round={round} now={now} />
        </h2>
      </summary>
      <div className={styles['fields']}>
        <RoundTime round={round} field={fieldFor('startsAt')} />
        <RoundChoices round={round} fieldFor={fieldFor} />
        <RoundNumbers round={round} fieldFor={fieldFor} />
        <TypedField
          className={styles['wide']}
          place={`rounds-${round.id}-place`}
          value={round.place}
          keep={(text) => edit(store, 'rounds', round.id, 'place', text)}
          of={{ table: 'rounds', id: round.id, field: 'place' }}
          label={i18n.t('rounds.place')}
          placeholder={i18n.t('rounds.placeHint')}
          field={fieldFor('place')}
        />
      </div>
      <Attendance plan={plan} round={round} field={fieldFor('people')} />
      <div className={styles['acts']}>
        <IconButton
          icon="trash"
          label={i18n.t('rounds.delete', [name])}
          onClick={() => void remove({ table: 'rounds', id: round.id }, name)}
        />
      </div>
    </details>
  );
}
