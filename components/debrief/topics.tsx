import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { useRemoveEntry } from '@/components/saving/use-remove-entry';
import { IconButton } from '@/components/ui/icon-button';
import { SectionHeading } from '@/components/ui/section-heading';
import { LINE_MAX } from '@/lib/domain/base';
import type { Participant } from '@/lib/domain/participant';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addEntries, changeEntry } from '@/lib/store/commands/entries';
import styles from './rail.module.css';
import { ReactionField } from './reaction-field';

interface TopicLineProps {
  readonly at: { readonly table: 'participants'; readonly id: string; readonly list: 'topics' };
  readonly topic: Participant['topics'][number];
}

function TopicLine({ at, topic }: TopicLineProps) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useRemoveEntry();
  const { id, text, reaction } = topic;
  return (
    <li className={styles['topic']}>
      <span>{text}</span>
      <IconButton
        icon="close"
        size="s"
        label={i18n.t('debrief.removeLine', [text])}
        onClick={() => void remove(at, topic, text)}
      />
      <ReactionField
        legend={i18n.t('debrief.reactionTo', [text])}
        legendHidden
        size="s"
        value={reaction}
        onChange={(to) => void save(changeEntry(store, { ...at, entryId: id }, 'reaction', to))}
      />
    </li>
  );
}

/** What they reacted to, and how to each. */
export function Topics({ participant }: { readonly participant: Participant }) {
  const store = useStore();
  const { save } = useSaving();
  const at = { table: 'participants', id: participant.id, list: 'topics' } as const;
  const add = async (text: string) =>
    (await save(addEntries(store, at, [{ text: text.slice(0, LINE_MAX) }]))) !== null;
  // Ids are made in the order of time: one that was taken back stands where it stood.
  const topics = participant.topics.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return (
    <section>
      <SectionHeading level={2} rule="none">
        {i18n.t('debrief.topics')}
      </SectionHeading>
      <ul className={styles['lines']}>
        {topics.map((topic) => (
          <TopicLine key={topic.id} at={at} topic={topic} />
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
