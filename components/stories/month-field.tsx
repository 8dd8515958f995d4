import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Accomplishment } from '@/lib/domain/accomplishment';
import { monthOf } from '@/lib/domain/month-of';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useDraft } from '@/lib/react/use-draft';
import { edit } from '@/lib/store/commands/edit';

interface MonthFieldProps {
  readonly story: Accomplishment;
  readonly field: 'startedOn' | 'endedOn';
}

/** A month, or a year alone, however it is written; what is neither stays in the field, and says so. */
export function MonthField({ story, field }: MonthFieldProps) {
  const store = useStore();
  const { save } = useSaving();
  const draft = useDraft(`accomplishments ${story.id} ${field}`);
  const [wrong, setWrong] = useState(false);
  const leave = async () => {
    const typed = draft.value ?? '';
    if (typed === '') return;
    const month = monthOf(typed);
    // A blank empties the month; an empty draft means that nothing was typed.
    const isEmptied = typed.trim() === '';
    setWrong(month === null && !isEmptied);
    if (month === null && !isEmptied) return;
    const kept = await save(edit(store, 'accomplishments', story.id, field, month ?? undefined));
    if (kept !== null) draft.clear();
  };
  return (
    <Field label={i18n.t(`story.${field}`)} error={wrong ? i18n.t('story.monthWrong') : undefined}>
      <TextInput
        compact
        autoComplete="off"
        placeholder={i18n.t('story.monthHint')}
        value={draft.value || (story[field] ?? '')}
        data-field={field}
        onChange={({ currentTarget }) => draft.write(currentTarget.value || ' ')}
        onBlur={() => void leave()}
        onKeyDown={({ key }) => key === 'Enter' && void leave()}
      />
    </Field>
  );
}
