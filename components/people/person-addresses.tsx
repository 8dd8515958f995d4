import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { IconButton } from '@/components/ui/icon-button';
import { Source } from '@/components/ui/source';
import type { Person } from '@/lib/domain/person';
import { parseTypedAddress } from '@/lib/domain/typed-address';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { setMember } from '@/lib/store/commands/entries';
import styles from './person-lists.module.css';

/** Pages about somebody, such as their own or a talk. */
export function PersonAddresses({ person }: { readonly person: Person }) {
  const store = useStore();
  const { save } = useSaving();
  const at = { table: 'people', id: person.id, field: 'urls' } as const;
  const add = async (line: string) => {
    const parsed = parseTypedAddress(line);
    return parsed.ok && (await save(setMember(store, at, parsed.value, true))) !== null;
  };
  return (
    <>
      <ul className={styles['list']}>
        {person.urls.map((url) => (
          <li key={url} className={styles['address']}>
            <Source href={url}>{url.replace(/^https?:\/\/(?:www\.)?/, '')}</Source>
            <IconButton
              icon="close"
              size="s"
              label={i18n.t('person.removeUrl', [url])}
              onClick={() => void save(setMember(store, at, url, false))}
            />
          </li>
        ))}
      </ul>
      <AddLine
        compact
        draftKey={`add-url-${person.id}`}
        label={i18n.t('personMore.urls')}
        hint={i18n.t('personMoreHint.urls')}
        button={i18n.t('entry.add')}
        check={(line) => (parseTypedAddress(line).ok ? null : i18n.t('person.noAddress'))}
        onAdd={add}
      />
    </>
  );
}
