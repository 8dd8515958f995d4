import { useState } from 'react';
import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { JobAd } from '@/lib/domain/job-ad';
import type { Opportunity } from '@/lib/domain/opportunity';
import { type AdLine, splitJobAd } from '@/lib/domain/split-job-ad';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useDraft } from '@/lib/react/use-draft';
import { addEntries, rankAtEnd } from '@/lib/store/commands/entries';
import { AdReview } from './ad-review';
import styles from './job-ad.module.css';
import { ReadAd } from './read-ad';

/** Far more than any ad; a whole web site pasted is not what is meant. */
const AD_MAX = 100_000;

interface PasteAdProps {
  readonly role: Opportunity;
  readonly onRead: (lines: readonly AdLine[]) => void;
}

function PasteAd({ role, onRead }: PasteAdProps) {
  const { value, write, clear } = useDraft(`job-ad ${role.id}`);
  const [nothing, setNothing] = useState(false);
  const split = () => {
    const lines = splitJobAd(value ?? '');
    setNothing(lines.length === 0);
    if (lines.length === 0) return;
    onRead(lines);
    clear();
  };
  return (
    <div className={styles['paste']}>
      <Field
        label={i18n.t('requirements.paste')}
        hint={i18n.t('requirements.pasteHint')}
        error={nothing ? i18n.t('requirements.pasteNothing') : undefined}
      >
        <TextArea
          rows={6}
          maxLength={AD_MAX}
          value={value ?? ''}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </Field>
      <Button disabled={!value?.trim()} onClick={split}>
        {i18n.t('requirements.split')}
      </Button>
    </div>
  );
}

/** One line adds a requirement; a whole ad is split into lines that are looked through first. */
export function AddRequirements({ role }: { readonly role: Opportunity }) {
  const store = useStore();
  const { save } = useSaving();
  const [pasting, setPasting] = useState(false);
  const [read, setRead] = useState<{ lines: readonly AdLine[]; ad?: JobAd } | null>(null);
  const at = { table: 'opportunities', id: role.id, list: 'requirements' } as const;
  const add = async (text: string) => {
    const rank = rankAtEnd(role.requirements);
    return (await save(addEntries(store, at, [{ text, kind: 'must', rank }]))) !== null;
  };
  if (read)
    return (
      <AdReview
        role={role}
        lines={read.lines}
        ad={read.ad}
        onDone={() => {
          setRead(null);
          setPasting(false);
        }}
      />
    );
  return (
    <>
      <AddLine
        draftKey={`requirement ${role.id}`}
        label={i18n.t('requirements.add')}
        hint={i18n.t('requirements.addHint')}
        button={i18n.t('entry.add')}
        onAdd={add}
      />
      {pasting ? (
        <PasteAd role={role} onRead={(lines) => setRead({ lines })} />
      ) : (
        <div className={styles['acts']}>
          <Button variant="text" onClick={() => setPasting(true)}>
            {i18n.t('requirements.pasteAd')}
          </Button>
          <ReadAd onRead={(lines, ad) => setRead({ lines, ad })} />
        </div>
      )}
    </>
  );
}
