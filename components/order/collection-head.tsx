import { useSaving } from '@/components/saving/saving';
import { IconButton } from '@/components/ui/icon-button';
import { InlineEdit } from '@/components/ui/inline-edit';
import { useToast } from '@/components/ui/use-toast';
import type { Collection } from '@/lib/domain/collection';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import {
  bringBackCollection,
  removeCollection,
  renameCollection,
} from '@/lib/store/commands/collections';
import styles from './research-filter.module.css';

interface CollectionHeadProps {
  readonly companyId: string;
  readonly collection: Collection;
  /** After it was deleted: its facts stay, but it has no view any more. */
  readonly onGone: () => void;
}

/** The collection that is shown: its name, edited in place, and the way to be rid of it. */
export function CollectionHead({ companyId, collection, onGone }: CollectionHeadProps) {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const { id, name } = collection;
  const remove = async () => {
    if ((await save(removeCollection(store, companyId, id))) === null) return;
    onGone();
    toast({
      message: i18n.t('order.collectionDeleted', [name]),
      undo: {
        label: i18n.t('saving.undo'),
        run: () => void save(bringBackCollection(store, companyId, collection)),
      },
    });
  };
  return (
    <div className={styles['collection']}>
      <InlineEdit
        value={name}
        required
        label={i18n.t('order.collectionName')}
        editLabel={i18n.t('order.renameCollection', [name])}
        className="title"
        onSave={(said) => void save(renameCollection(store, companyId, id, said))}
      />
      <IconButton
        icon="trash"
        size="s"
        label={i18n.t('order.deleteCollection', [name])}
        onClick={() => void remove()}
      />
    </div>
  );
}
