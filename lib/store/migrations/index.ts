import { first } from './0001-first';
import { leaderNames } from './0002-leader-names';
import { trashAndTags } from './0003-trash-and-tags';
import { withoutWww } from './0004-without-www';
import { actionEntries } from './0005-action-entries';
import { syncTables } from './0006-sync';
import type { Migration } from './define-migration';

/** In order; a version once released is never edited, only followed by another. */
export const migrations: readonly Migration[] = [
  first,
  leaderNames,
  trashAndTags,
  withoutWww,
  actionEntries,
  syncTables,
];
