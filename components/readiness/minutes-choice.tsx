import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { i18n } from '@/lib/locales/i18n';
import styles from './minutes-choice.module.css';

interface MinutesChoiceProps {
  /** Null: as long as it takes. */
  readonly minutes: number | null;
  readonly onChoose: (minutes: number | null) => void;
}

const CHOICES = [5, 10, 20, 40, 60, 90] as const;

/** "I have 20 minutes": the list becomes what fits. */
export function MinutesChoice({ minutes, onChoose }: MinutesChoiceProps) {
  return (
    <div className={styles['choice']}>
      <Field label={i18n.t('readiness.iHave')}>
        <Select
          quiet
          value={minutes ?? ''}
          onChange={({ currentTarget }) =>
            onChoose(currentTarget.value === '' ? null : Number(currentTarget.value))
          }
        >
          <option value="">{i18n.t('readiness.iHaveTime')}</option>
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {i18n.t('readiness.iHaveMinutes', [choice])}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
