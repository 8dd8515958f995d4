import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { IconButton } from '@/components/ui/icon-button';
import { SectionHeading } from '@/components/ui/section-heading';
import { LINE_MAX } from '@/lib/domain/base';
import type { Participant } from '@/lib/domain/participant';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addEntries, changeEntry, removeEntry } from '@/lib/store/commands/entries';
import styles from './rail.module.css';
import { ReactionField } from './reaction-field';

/** What they reacted to, and how to each. */
export function Topics({ participant }: { readonly participant: Participant }) {
  const store = useStore();
  const { save } = useSaving();
  const list = { table: 'participants', id: participant.id, list: 'topics' } as const;
  const add = async (text: string) =>
    (await save(addEntries(store, list, [{ text: text.slice(0, LINE_MAX) }]))) !== null;
  return (
    <section>
      <SectionHeading level={2} rule="none">
        {i18n.t('debrief.topics')}
      </SectionHeading>
      <ul className={styles['lines']}>
        {participant.topics.map(({ id, text, reaction }) => (
          <li key={id} className={styles['topic']}>
            <span>{text}</span>
            <IconButton
              icon="close"
              size="s"
              label={i18n.t('debrief.removeLine', [text])}
              onClick={() => void save(removeEntry(store, { ...list, entryId: id }))}
            />
            <ReactionField
              legend={i18n.t('debrief.reactionTo', [text])}
              legendHidden
              size="s"
              value={reaction}
              onChange={(to) =>
                void save(changeEntry(store, { ...list, entryId: id }, 'reaction', to))
              }
            />
          </li>
        ))}
      </ul>
      <AddLine
        draftKey={`topic-${participant.id}`}
        label={i18n.t('debrief.topic')}
        hint={i18n.t('debrief.topicHint')}
        button={i18n.t('entry.add')}
        compact
        onAdd={add}
      />
    </section>
  );
}
