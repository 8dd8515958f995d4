import { useSaving } from '@/components/saving/saving';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import {
  type InterviewRound,
  RoundFormat,
  RoundKind,
  RoundStatus,
} from '@/lib/domain/interview-round';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly field: string | undefined;
  readonly value: Value | undefined;
  readonly options: readonly Value[];
  readonly wordsOf: (option: Value) => string;
  readonly onChoose: (value: Value | undefined) => void;
  /** One of the options holds always; otherwise it may be open. */
  readonly settled?: boolean;
}

/** One of a few words; what nobody said is "not said". */
function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, field, value, options, wordsOf, onChoose, settled = false } = props;
  return (
    <Field label={label}>
      <Select
        compact
        value={value ?? ''}
        data-field={field}
        onChange={({ currentTarget }) =>
          onChoose(options.find((option) => option === currentTarget.value))
        }
      >
        {!settled && <option value="">{i18n.t('rounds.notSaid')}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {wordsOf(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface RoundChoicesProps {
  readonly round: InterviewRound;
  readonly fieldFor: (name: string) => string | undefined;
}

/** Kind, form and standing of a round. */
export function RoundChoices({ round, fieldFor }: RoundChoicesProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <>
      <Choice
        label={i18n.t('rounds.kind')}
        field={fieldFor('kind')}
        value={round.kind}
        options={RoundKind.options}
        wordsOf={(kind) => i18n.t(`roundKind.${messageKey(kind)}`)}
        onChoose={(kind) => void save(edit(store, 'rounds', round.id, 'kind', kind))}
      />
      <Choice
        label={i18n.t('rounds.format')}
        field={fieldFor('format')}
        value={round.format}
        options={RoundFormat.options}
        wordsOf={(format) => i18n.t(`roundFormat.${format}`)}
        onChoose={(format) => void save(edit(store, 'rounds', round.id, 'format', format))}
      />
      <Choice
        settled
        label={i18n.t('rounds.status')}
        field={fieldFor('status')}
        value={round.status}
        options={RoundStatus.options}
        wordsOf={(status) => i18n.t(`roundStatus.${status}`)}
        onChoose={(status) => void save(edit(store, 'rounds', round.id, 'status', status))}
      />
    </>
  );
}
