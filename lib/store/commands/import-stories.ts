import { blanks } from '@/lib/domain/blank';
import { accomplishmentId } from '@/lib/domain/ids';
import type { ImportedStory } from '@/lib/domain/imported-story';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/**
 * Keeps what a résumé tells of, in one write. A story that was imported before stays as the person has
 * made it since; one that was deleted comes back. Resolves to how many are new.
 */
export const importStories = (
  store: Store,
  stories: readonly ImportedStory[],
): Promise<Result<number, StoreProblem>> =>
  write(store, async () => {
    const byId = new Map(stories.map((story) => [accomplishmentId(story.importKey), story]));
    const rows = await store.database.accomplishments.bulkGet([...byId.keys()]);
    const there = new Set(rows.filter((row) => row && isAlive(row)).map((row) => row?.id));
    const fresh = [...byId].filter(([id]) => !there.has(id));
    const intents = fresh.map(([id, story]) =>
      intend.create('accomplishments', id, {
        ...story,
        actions: [...blanks.accomplishments.actions],
        metrics: [...blanks.accomplishments.metrics],
        tags: [...blanks.accomplishments.tags],
      }),
    );
    return { intents, value: fresh.length };
  }, ['accomplishments']);
