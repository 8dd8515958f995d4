import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { OpenTab } from '@/lib/browser/tabs';
import type { FindingKind } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { guessKind } from '@/lib/domain/guess-kind';
import { messageKey } from '@/lib/domain/message-key';
import { sourcePageOf } from '@/lib/domain/source-page';
import { passageStatement } from '@/lib/domain/waiting-clip';
import { useStore } from '@/lib/react/store-context';
import { useDraft } from '@/lib/react/use-draft';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import styles from './paste-passage.module.css';

interface PastePassageProps {
  readonly companyId: string;
  readonly tab: OpenTab | null;
  readonly onKept: (findingId: string) => void;
}

const isKind = (text: string): text is FindingKind => FINDING_KINDS.some((kind) => kind === text);

/** A passage the person copied: kept word for word, with the address of the page in front. */
export function PastePassage({ companyId, tab, onKept }: PastePassageProps) {
  const store = useStore();
  const { save } = useSaving();
  const draft = useDraft(`paste ${tab?.url ?? ''}`);
  const [chosen, setChosen] = useState<FindingKind | null>(null);
  const passage = (draft.value ?? '').trim();
  const kind = chosen ?? guessKind(passage);
  const page = sourcePageOf({
    url: tab?.url ?? '',
    canonicalUrl: '',
    title: tab?.title ?? '',
    readAt: store.now(),
  });
  const keep = async () => {
    if (passage === '') return;
    const kept = await save(
      keepFindings(store, companyId, page, [
        {
          kind,
          ...passageStatement(kind, passage),
          selector: { exact: passage, prefix: '', suffix: '' },
          clipKind: 'manual',
          confidence: 'high',
          reader: 'user',
        },
      ]),
    );
    if (!kept?.[0]) return;
    draft.clear();
    setChosen(null);
    onKept(kept[0]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void keep();
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Field label={i18n.t('paste.label')} hint={i18n.t('paste.hint')}>
        <TextArea
          rows={3}
          value={draft.value ?? ''}
          onKeyDown={press}
          onChange={({ currentTarget }) => draft.write(currentTarget.value)}
        />
      </Field>
      <div className={styles['acts']}>
        <Select
          compact
          aria-label={i18n.t('review.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => {
            if (isKind(value)) setChosen(value);
          }}
        >
          {FINDING_KINDS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`kind.${messageKey(one)}`)}
            </option>
          ))}
        </Select>
        <Button type="submit" shortcut="Enter" disabled={passage === ''}>
          {i18n.t('paste.keep')}
        </Button>
      </div>
    </form>
  );
}
