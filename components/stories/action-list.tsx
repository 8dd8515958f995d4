import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import { useRemoveEntry } from '@/components/saving/use-remove-entry';
import { Gutter } from '@/components/ui/gutter';
import { IconButton } from '@/components/ui/icon-button';
import type { Accomplishment, Action } from '@/lib/domain/accomplishment';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addEntries, changeEntry, moveEntry, rankAtEnd } from '@/lib/store/commands/entries';
import styles from './stories.module.css';

interface ActionLineProps {
  readonly story: Accomplishment;
  readonly action: Action;
  readonly number: number;
}

function ActionLine({ story, action, number }: ActionLineProps) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useRemoveEntry();
  const at = {
    table: 'accomplishments',
    id: story.id,
    list: 'actions',
    entryId: action.id,
  } as const;
  const move = (by: -1 | 1) => void save(moveEntry(store, at, story.actions, by));
  return (
    <li className={styles['action']}>
      <span className="text-3 num">{number}</span>
      <TypedField
        place={`accomplishments ${story.id} actions ${action.id}`}
        value={action.text}
        keep={(text) => changeEntry(store, at, 'text', text)}
        of={{ table: at.table, id: at.id, field: 'text', entry: { list: at.list, id: at.entryId } }}
        label={i18n.t('story.actionNumber', [number])}
        labelHidden
        required
        multiline
      />
      <span className={styles['acts']}>
        <IconButton
          icon="down"
          size="s"
          className={styles['up']}
          label={i18n.t('story.actionEarlier', [number])}
          disabled={number === 1}
          onClick={() => move(-1)}
        />
        <IconButton
          icon="down"
          size="s"
          label={i18n.t('story.actionLater', [number])}
          disabled={number === story.actions.length}
          onClick={() => move(1)}
        />
        <IconButton
          icon="close"
          size="s"
          label={i18n.t('story.actionDelete', [number])}
          onClick={() => void remove(at, action, action.text)}
        />
      </span>
    </li>
  );
}

/** What was done, step by step: the longest part of a story. Enter adds the next. */
export function ActionList({ story }: { readonly story: Accomplishment }) {
  const store = useStore();
  const { save } = useSaving();
  const at = { table: 'accomplishments', id: story.id, list: 'actions' } as const;
  const add = async (text: string) =>
    (await save(addEntries(store, at, [{ text, rank: rankAtEnd(story.actions) }]))) !== null;
  return (
    <Gutter label={i18n.t('story.actions')} plain>
      {story.actions.length > 0 && (
        <ol>
          {story.actions.map((action, index) => (
            <ActionLine key={action.id} story={story} action={action} number={index + 1} />
          ))}
        </ol>
      )}
      <div data-field="actions">
        <AddLine
          compact
          draftKey={`accomplishments ${story.id} actions`}
          label={i18n.t('story.actionAdd')}
          hint={i18n.t('story.actionHint')}
          button={i18n.t('entry.add')}
          onAdd={add}
        />
      </div>
    </Gutter>
  );
}
