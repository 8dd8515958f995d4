import { newPersonFields } from '@/lib/domain/person-line';
import { intend } from '../intent';
import { type Store, write } from '../write';
import type { Result } from '@/lib/domain/result';
import type { StoreProblem } from '../problem';

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
  });
