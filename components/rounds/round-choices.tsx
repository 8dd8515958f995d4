import { i18n } from '#i18n';
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
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';

interface RoundChoicesProps {
  readonly round: InterviewRound;
  readonly fieldFor: (name: string) => string | undefined;
}

/** Kind, form and standing of a round; what nobody said is "not said". */
export function RoundChoices({ round, fieldFor }: RoundChoicesProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <>
      <Field label={i18n.t('rounds.kind')}>
        <Select
          compact
          value={round.kind ?? ''}
          data-field={fieldFor('kind')}
          onChange={({ currentTarget: { value } }) => {
            const kind = RoundKind.options.find((one) => one === value);
            void save(edit(store, 'rounds', round.id, 'kind', kind));
          }}
        >
          <option value="">{i18n.t('rounds.notSaid')}</option>
          {RoundKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`roundKind.${messageKey(kind)}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={i18n.t('rounds.format')}>
        <Select
          compact
          value={round.format ?? ''}
          data-field={fieldFor('format')}
          onChange={({ currentTarget: { value } }) => {
            const format = RoundFormat.options.find((one) => one === value);
            void save(edit(store, 'rounds', round.id, 'format', format));
          }}
        >
          <option value="">{i18n.t('rounds.notSaid')}</option>
          {RoundFormat.options.map((format) => (
            <option key={format} value={format}>
              {i18n.t(`roundFormat.${format}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={i18n.t('rounds.status')}>
        <Select
          compact
          value={round.status}
          data-field={fieldFor('status')}
          onChange={({ currentTarget: { value } }) => {
            const status = RoundStatus.options.find((one) => one === value);
            if (status) void save(edit(store, 'rounds', round.id, 'status', status));
          }}
        >
          {RoundStatus.options.map((status) => (
            <option key={status} value={status}>
              {i18n.t(`roundStatus.${status}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
