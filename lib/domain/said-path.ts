import { entryFieldPath, entryPath, fieldPath, memberPath } from './field-path';
import type { Intent } from './intent';
import { DELETED_PATH } from './sync-conflict';

/** The paths of which an intent says something anew. */
export const saidPaths = (intent: Intent): string[] => {
  switch (intent.do) {
    case 'set':
    case 'splice':
      return [fieldPath(intent.field)];
    case 'include':
    case 'exclude':
      return [memberPath(intent.field, intent.member)];
    case 'add':
      return [entryPath(intent.list, intent.entry.id)];
    case 'change':
      return [entryFieldPath(intent.list, intent.entryId, intent.field)];
    case 'move':
      return [entryFieldPath(intent.list, intent.entryId, 'rank')];
    case 'remove':
      return [entryPath(intent.list, intent.entryId)];
    case 'delete':
    case 'restore':
      return [DELETED_PATH];
    case 'create':
    case 'purge':
      return [];
  }
};
