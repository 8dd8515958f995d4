import { KindSelect } from '@/components/findings/kind-select';
import { useSaving } from '@/components/saving/saving';
import { InlineEdit } from '@/components/ui/inline-edit';
import type { Finding, FindingKind } from '@/lib/domain/finding';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { changeKind } from '@/lib/store/commands/change-kind';
import { editFinding } from '@/lib/store/commands/edit-finding';
import { changeEntry } from '@/lib/store/commands/entries';
import { RecordLine } from './record-line';
import { useCard } from './use-card';

interface HeardFactProps {
  readonly fact: Finding;
  readonly linkId: string;
}

/** A fact that was heard: what kind it is, and what it says, so that it can be held against the others. */
export function HeardFact({ fact: { id, kind, text, value = '' }, linkId }: HeardFactProps) {
  const store = useStore();
  const { save } = useSaving();
  const { seat, person } = useCard();
  /** It may have become one with another that says the same. */
  const follow = async (written: ReturnType<typeof editFinding>) => {
    const stays = await save(written);
    if (stays === null || stays === id) return;
    const at = { table: 'participants', id: seat.participantId, list: 'noteLinks' } as const;
    await save(changeEntry(store, { ...at, entryId: linkId }, 'targetId', stays));
  };
  const say = (field: 'text' | 'value') => (said: string) =>
    void follow(editFinding(store, id, field, said));
  const refile = (as: FindingKind) => void follow(changeKind(store, id, as));
  return (
    <RecordLine
      mark="fact"
      detail={
        <>
          <KindSelect quiet value={kind} onChange={refile} />
          {i18n.t('debrief.heardFrom', [person.name])}
        </>
      }
    >
      <InlineEdit
        value={text}
        onSave={say('text')}
        label={i18n.t('debrief.text')}
        editLabel={i18n.t('debrief.edit', [text])}
        required
      />
      {(kind === 'leader' || value !== '') && (
        <InlineEdit
          value={value}
          onSave={say('value')}
          label={i18n.t('debrief.factDetail')}
          editLabel={i18n.t('debrief.editOf', [i18n.t('debrief.factDetail'), text])}
          placeholder={i18n.t('debrief.factDetail')}
        />
      )}
    </RecordLine>
  );
}
