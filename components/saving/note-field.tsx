import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useSaving } from '@/components/saving/saving';
import { Field } from '@/components/ui/field';
import { WriteField } from '@/components/ui/write-field';
import { PROSE_MAX } from '@/lib/domain/base';
import { useStore } from '@/lib/react/store-context';
import { useTypedText } from '@/lib/react/use-typed-text';
import { edit } from '@/lib/store/commands/edit';

interface NoteFieldProps {
  readonly of: { readonly table: 'clips' | 'companies'; readonly id: string };
  readonly note: string | undefined;
  /** Whose note it is, for those who cannot see where it stands. */
  readonly label: string;
}

/** The person's own words beside a quote or on a company: saved as they are typed. */
export function NoteField({ of: { table, id }, note = '', label }: NoteFieldProps) {
  const store = useStore();
  const { save } = useSaving();
  const keep = useCallback(
    (text: string) => save(edit(store, table, id, 'note', text || undefined)),
    [store, save, table, id],
  );
  const { text, write, leave } = useTypedText(`note ${table} ${id}`, note, keep);
  return (
    <Field label={label} labelHidden>
      <WriteField
        placeholder={i18n.t('note.none')}
        maxLength={PROSE_MAX}
        value={text}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onBlur={leave}
      />
    </Field>
  );
}
