import type { FormEvent, KeyboardEvent } from 'react';
import { KindSelect } from '@/components/findings/kind-select';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { OpenTab } from '@/lib/browser/tabs';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import { i18n } from '@/lib/locales/i18n';
import styles from './paste-passage.module.css';
import { useKeepPassage } from './use-keep-passage';

interface PastePassageProps {
  readonly companyId: string;
  readonly tab: OpenTab | null;
  readonly onKept: (kept: KeptPassage) => void;
  /** It was asked for a moment ago: typing goes into it. */
  readonly autoFocus?: boolean;
}

/** A passage the person copied: kept word for word, with the address it is from. */
export function PastePassage({ companyId, tab, onKept, autoFocus }: PastePassageProps) {
  const { draft, passage, kind, choose, keep, ...from } = useKeepPassage(companyId, tab);
  const keepIt = () => void keep().then((kept) => kept && onKept(kept));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keepIt();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keepIt();
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Field label={i18n.t('paste.label')}>
        <TextArea
          rows={3}
          autoFocus={autoFocus}
          value={draft.value ?? ''}
          onKeyDown={press}
          onChange={({ currentTarget }) => draft.write(currentTarget.value)}
        />
      </Field>
      <Field
        label={i18n.t('paste.address')}
        error={from.isRefused && i18n.t('paste.addressRefused')}
      >
        <TextInput
          compact
          inputMode="url"
          spellCheck={false}
          value={from.address}
          onChange={({ currentTarget }) => from.writeAddress(currentTarget.value)}
        />
      </Field>
      <div className={styles['acts']}>
        <KindSelect value={kind} onChange={choose} />
        <Button
          type="submit"
          shortcut={passage === '' ? undefined : 'Enter'}
          disabled={passage === ''}
        >
          {i18n.t('paste.keep')}
        </Button>
      </div>
    </form>
  );
}
