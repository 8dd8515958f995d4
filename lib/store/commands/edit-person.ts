import type { HiringRole } from '@/lib/domain/person';
import { newPersonFields } from '@/lib/domain/person-line';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';

/** Changes a title. Level and function follow it, unless the person has set the level by hand. */
export const editTitle = (
  store: Store,
  id: string,
  title: string,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const before = await store.database.people.get(id);
    const derived = newPersonFields(before?.name ?? '', title);
    const intents = [intend.set('people', id, 'title', title || undefined)];
    if (before?.levelSource !== 'user')
      intents.push(
        intend.set('people', id, 'level', derived.level),
        intend.set('people', id, 'levelConf', derived.levelConf),
        intend.set('people', id, 'function', derived.function),
      );
    return { intents, value: id };
  }, ['people']);

/** Gives somebody a part in the hiring decision, or takes it away. */
export const setHiringRole = (store: Store, id: string, role: HiringRole, has: boolean) =>
  writeIntents(store, [
    has
      ? intend.include('people', id, 'hiringRoles', role)
      : intend.exclude('people', id, 'hiringRoles', role),
  ]);
