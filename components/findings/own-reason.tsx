import { type KeyboardEvent, useEffect, useRef } from 'react';
import { TypedField } from '@/components/saving/typed-field';
import type { Link } from '@/lib/domain/link';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';

interface OwnReasonProps {
  readonly link: Link;
  readonly name: string;
  readonly onDone: () => void;
}

/** Why it matters, in the person's own words, saved as typed; emptied, the chosen reason speaks again. */
export function OwnReason({ link: { id, note }, name, onDone }: OwnReasonProps) {
  const store = useStore();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => area.current?.querySelector('input')?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Escape closes an extension's popup, Enter accepts what is suggested.
    event.preventDefault();
    event.stopPropagation();
    // What is left is saved at once, and the line with it.
    if (event.target instanceof HTMLElement) event.target.blur();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside is what is typed in.
    <div ref={area} onKeyDown={press} onBlur={onDone}>
      <TypedField
        place={`links/${id}/note`}
        value={note}
        label={i18n.t('linking.ownWordsFor', [name])}
        labelHidden
        placeholder={i18n.t('linking.ownWordsHint')}
        keep={(text) => edit(store, 'links', id, 'note', text)}
        of={{ table: 'links', id, field: 'note' }}
      />
    </div>
  );
}
