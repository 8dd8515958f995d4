import { first } from './0001-first';
import { defineMigration } from './define-migration';

/** Tables whose rows can be deleted: all that version 1 made, but for those the person never sees. */
const RECORD_TABLES = Object.entries(first.stores).filter(
  ([table]) => !['drafts', 'blobs', 'snapshots', 'meta'].includes(table),
);

/** What was deleted is found in every table by when, findings by tag and by collection. */
export const trashAndTags = defineMigration({
  id: '0003-trash-and-tags',
  version: 3,
  stores: Object.fromEntries(
    RECORD_TABLES.map(([table, indexes]) => [
      table,
      `${indexes}, deletedAt${table === 'findings' ? ', *tags, *collectionIds' : ''}`,
    ]),
  ),
});
