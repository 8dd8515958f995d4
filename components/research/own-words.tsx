import { TypedField } from '@/components/saving/typed-field';
import type { Finding } from '@/lib/domain/finding';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';

interface OwnWordsProps {
  readonly finding: Finding;
}

/** What they say, said by the person: it shows that it was understood. No reader ever writes here. */
export function OwnWords({ finding: { id, ownWords } }: OwnWordsProps) {
  const store = useStore();
  return (
    <TypedField
      multiline
      place={`findings ${id} ownWords`}
      field="ownWords"
      value={ownWords}
      label={i18n.t('research.ownWords')}
      hint={i18n.t('research.ownWordsHint')}
      keep={(text) => edit(store, 'findings', id, 'ownWords', text)}
      of={{ table: 'findings', id, field: 'ownWords' }}
    />
  );
}
