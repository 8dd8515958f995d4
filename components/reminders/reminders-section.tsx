import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { messageKey } from '@/lib/domain/message-key';
import { LAST_LOOK_TIMES, REMINDER_KINDS } from '@/lib/domain/reminder';
import { i18n } from '@/lib/locales/i18n';
import { type Reminders, useReminders } from '@/lib/react/use-reminders';
import styles from './reminders-section.module.css';

type Change = ReturnType<typeof useReminders>['change'];

interface ChoiceProps {
  readonly reminders: Reminders;
  readonly onChange: Change;
}

function LastLookTime({ reminders, onChange }: ChoiceProps) {
  return (
    <Field label={i18n.t('reminders.when')} className={styles['when']}>
      <Select
        compact
        value={reminders.settings.lastLookAt}
        onChange={({ currentTarget: { value } }) => {
          const lastLookAt = LAST_LOOK_TIMES.find((one) => one === value);
          if (lastLookAt) void onChange({ lastLookAt });
        }}
      >
        {LAST_LOOK_TIMES.map((time) => (
          <option key={time} value={time}>
            {i18n.t(`reminders.at.${messageKey(time)}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function ShowNames({ reminders, onChange }: ChoiceProps) {
  return (
    <li className={styles['row']}>
      <Switch
        label={i18n.t('reminders.showNames')}
        checked={reminders.settings.showNames}
        onChange={({ currentTarget }) => void onChange({ showNames: currentTarget.checked })}
      />
      <p className={styles['hint']}>{i18n.t('reminders.showNamesHint')}</p>
    </li>
  );
}

/** What this device reminds of: each is off until it is turned on here. */
export function RemindersSection() {
  const { reminders, turn, change } = useReminders();
  return (
    <section aria-labelledby="reminders">
      <SectionHeading level={2} id="reminders">
        {i18n.t('reminders.title')}
      </SectionHeading>
      <p className={styles['lead']}>{i18n.t('reminders.lead')}</p>
      <div role="status">
        {reminders?.refused && <Note tone="warn">{i18n.t('reminders.refused')}</Note>}
      </div>
      {reminders && (
        <ul className={styles['rows']}>
          {REMINDER_KINDS.map((kind) => {
            const isOn = reminders.allowed && reminders.settings.since[kind] !== undefined;
            return (
              <li key={kind} className={styles['row']}>
                <Switch
                  label={i18n.t(`reminders.${kind}`)}
                  checked={isOn}
                  onChange={({ currentTarget }) => void turn(kind, currentTarget.checked)}
                />
                <p className={styles['hint']}>{i18n.t(`reminders.${kind}Hint`)}</p>
                {kind === 'lastLook' && isOn && (
                  <LastLookTime reminders={reminders} onChange={change} />
                )}
              </li>
            );
          })}
          <ShowNames reminders={reminders} onChange={change} />
        </ul>
      )}
    </section>
  );
}
