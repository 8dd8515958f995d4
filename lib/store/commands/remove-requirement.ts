import type { Requirement } from '@/lib/domain/opportunity';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/**
 * Takes a requirement off the list. What people said of it stays said: their key points are no longer
 * about it, and are resolved to, so that it can be taken back.
 */
export const removeRequirement = (
  store: Store,
  roleId: string,
  requirementId: string,
): Promise<Result<string[], StoreProblem>> =>
  write(store, async () => {
    const about = await store.database.keyPoints.where({ requirementId }).toArray();
    const left = about.filter(isAlive).map(({ id }) => id);
    const intents = [
      intend.remove('opportunities', { id: roleId, list: 'requirements', entryId: requirementId }),
      ...left.map((id) => intend.set('keyPoints', id, 'requirementId', undefined)),
    ];
    return { intents, value: left };
  }, ['opportunities', 'keyPoints']);

/** Takes that back: the requirement where it stood, and the key points about it that are still there. */
export const restoreRequirement = (
  store: Store,
  roleId: string,
  requirement: Requirement,
  left: readonly string[],
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const rows = await store.database.keyPoints.bulkGet([...left]);
    // Deleted or read as something else meanwhile: then that was meant.
    const free = rows.filter((row) => row && isAlive(row) && row.requirementId === undefined);
    const intents = [
      intend.add('opportunities', roleId, 'requirements', requirement),
      ...free.flatMap((row) =>
        row ? [intend.set('keyPoints', row.id, 'requirementId', requirement.id)] : [],
      ),
    ];
    return { intents, value: undefined };
  }, ['opportunities', 'keyPoints']);
