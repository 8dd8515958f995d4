import { SensitiveHint } from '@/components/saving/sensitive-hint';
import { TypedField } from '@/components/saving/typed-field';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';

interface PersonNoteProps {
  readonly person: Person;
  readonly field: 'commonGround' | 'tenureNote' | 'trajectoryNote';
}

/** A note on somebody, saved as it is typed, with a hint where it touches what need not be kept. */
export function PersonNote({ person, field }: PersonNoteProps) {
  const store = useStore();
  return (
    <>
      <TypedField
        place={`person ${person.id} ${field}`}
        value={person[field]}
        keep={(text) => edit(store, 'people', person.id, field, text)}
        of={{ table: 'people', id: person.id, field }}
        label={i18n.t(`personMore.${field}`)}
        labelHidden
        placeholder={i18n.t(`personMoreHint.${field}`)}
        multiline
      />
      <SensitiveHint text={person[field]} />
    </>
  );
}

/** How to say the name. */
export function PersonNameNote({ person }: Pick<PersonNoteProps, 'person'>) {
  const store = useStore();
  return (
    <TypedField
      place={`person ${person.id} nameNote`}
      value={person.nameNote}
      keep={(text) => edit(store, 'people', person.id, 'nameNote', text)}
      of={{ table: 'people', id: person.id, field: 'nameNote' }}
      label={i18n.t('personMore.nameNote')}
      labelHidden
      placeholder={i18n.t('personMoreHint.nameNote')}
    />
  );
}
