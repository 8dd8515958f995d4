import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { TypedField } from './typed-field';

interface NoteFieldProps {
  readonly of: { readonly table: 'clips' | 'companies'; readonly id: string };
  readonly note: string | undefined;
  /** Whose note it is, for those who cannot see where it stands. */
  readonly label: string;
}

/** The person's own words beside a quote or on a company: saved as they are typed. */
export function NoteField({ of: { table, id }, note, label }: NoteFieldProps) {
  const store = useStore();
  return (
    <TypedField
      place={`note ${table} ${id}`}
      value={note}
      keep={(text) => edit(store, table, id, 'note', text)}
      of={{ table, id, field: 'note' }}
      label={label}
      labelHidden
      placeholder={i18n.t('note.none')}
      multiline
    />
  );
}
