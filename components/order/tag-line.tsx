import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Collection } from '@/lib/domain/collection';
import type { Finding } from '@/lib/domain/finding';
import { distinctTags, readTag } from '@/lib/domain/tag';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useTags } from '@/lib/react/use-research';
import { tagFindings, uncollectFindings, untagFindings } from '@/lib/store/commands/order-findings';
import { NameField } from './name-field';
import styles from './tag-line.module.css';
import { useMany } from './use-many';

interface TagLineProps {
  readonly finding: Finding;
  /** Those of the company. */
  readonly collections: readonly Collection[];
}

interface TagFieldProps {
  readonly companyId: string;
  readonly label: string;
  readonly onTag: (tag: string) => void;
  readonly onLeave?: () => void;
}

/** Types a tag; the company's own are offered. */
export function TagField({ companyId, label, onTag, onLeave }: TagFieldProps) {
  const tags = useTags(companyId);
  return (
    <NameField
      label={label}
      placeholder={i18n.t('order.tag')}
      listLabel={i18n.t('order.tags')}
      newText={i18n.t('order.newTag')}
      names={tags.state === 'ready' ? tags.value.map(({ tag }) => tag) : []}
      autoFocus={onLeave !== undefined}
      onName={(name) => {
        const tag = readTag(name);
        if (tag) onTag(tag);
      }}
      onLeave={onLeave}
    />
  );
}

interface MarkProps {
  readonly words: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

function OrderMark({ words, removeLabel, onRemove }: MarkProps) {
  return (
    <li className={styles['mark']}>
      <bdi>{words}</bdi>
      <IconButton icon="close" size="s" label={removeLabel} onClick={onRemove} />
    </li>
  );
}

/** How one fact is ordered: its tags and collections, and the way to one more tag. */
export function TagLine({
  finding: { id, text, companyId, ...finding },
  collections,
}: TagLineProps) {
  const store = useStore();
  const { change } = useMany();
  const [typing, setTyping] = useState(false);
  const inside = collections.filter((one) => finding.collectionIds?.includes(one.id));
  return (
    <div className={styles['line']}>
      <ul className={styles['marks']}>
        {distinctTags(finding.tags ?? []).map((tag) => (
          <OrderMark
            key={tag}
            words={tag}
            removeLabel={i18n.t('order.untag', [tag, text])}
            onRemove={() =>
              void change(untagFindings(store, [id], tag), (n) =>
                i18n.t('order.untagged', n, [n, tag]),
              )
            }
          />
        ))}
        {inside.map((one) => (
          <OrderMark
            key={one.id}
            words={i18n.t('order.in', [one.name])}
            removeLabel={i18n.t('order.uncollect', [one.name, text])}
            onRemove={() =>
              void change(uncollectFindings(store, [id], one.id), (n) =>
                i18n.t('order.uncollected', n, [n, one.name]),
              )
            }
          />
        ))}
      </ul>
      {typing ? (
        <TagField
          companyId={companyId}
          label={i18n.t('order.tagFact', [text])}
          onTag={(tag) =>
            void change(tagFindings(store, [id], tag), (n) => i18n.t('order.tagged', n, [n, tag]))
          }
          onLeave={() => setTyping(false)}
        />
      ) : (
        <Button
          variant="text"
          size="s"
          icon="plus"
          aria-label={i18n.t('order.tagFact', [text])}
          onClick={() => setTyping(true)}
        >
          {i18n.t('order.tag')}
        </Button>
      )}
    </div>
  );
}
