import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import type { Person } from '@/lib/domain/person';
import { weigh } from '@/lib/domain/weight';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { weightWords } from './person-rank';
import styles from './weight-field.module.css';

/** Beyond the ladder with every bonus nothing weighs more. */
const WEIGHT_MAX = 20;

/** How much somebody's view weighs, how that comes about, and the person's own figure instead. */
export function WeightField({ person }: { readonly person: Person }) {
  const store = useStore();
  const { save } = useSaving();
  const [setting, setSetting] = useState(false);
  const isOwn = person.weightOverride !== undefined;
  const keep = (weight: number | undefined) =>
    void save(edit(store, 'people', person.id, 'weightOverride', weight));
  if (!isOwn && !setting)
    return (
      <p className={styles['weight']} data-field="weight">
        <strong className="num">{weigh(person).total}</strong>
        <span className="text-3 small">{weightWords(person)}</span>
        <Button variant="quiet" onClick={() => setSetting(true)}>
          {i18n.t('person.ownWeight')}
        </Button>
      </p>
    );
  return (
    <div className={styles['weight']} data-field="weight">
      <TextInput
        compact
        type="number"
        min={0}
        max={WEIGHT_MAX}
        step={1}
        // Opened by a press on the button in its place.
        autoFocus={setting && !isOwn}
        className={styles['number']}
        aria-label={i18n.t('person.weightOf', [person.name])}
        defaultValue={weigh(person).total}
        onChange={({ currentTarget: { valueAsNumber, validity } }) => {
          if (validity.valid && !Number.isNaN(valueAsNumber)) keep(valueAsNumber);
        }}
      />
      <span className="text-3 small">{isOwn && i18n.t('weightPart.override')}</span>
      <Button
        variant="quiet"
        onClick={() => {
          setSetting(false);
          if (isOwn) keep(undefined);
        }}
      >
        {i18n.t('person.countedWeight')}
      </Button>
    </div>
  );
}
