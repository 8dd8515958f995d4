import type { Transaction } from 'dexie';
import { actionId } from '@/lib/domain/ids';
import { rankBetween } from '@/lib/domain/rank';
import { defineMigration } from './define-migration';

interface StoredStory {
  id: string;
  // A malformed row may hold anything, or nothing.
  actions?: unknown;
}

/** Each text with an id that another device finds too, and a rank; what is no text stays. */
const entriesOf = (story: string, actions: readonly unknown[]): unknown[] => {
  const times = new Map<string, number>();
  let rank: string | null = null;
  return actions.map((action) => {
    if (typeof action !== 'string') return action;
    const nth = times.get(action) ?? 0;
    times.set(action, nth + 1);
    rank = rankBetween(rank, null);
    return { id: actionId(story, action, nth), rank, text: action };
  });
};

const upgrade = async (transaction: Transaction): Promise<void> => {
  const stories = transaction.table<StoredStory, string>('accomplishments');
  for (const story of await stories.toArray()) {
    if (!Array.isArray(story.actions) || story.actions.length === 0) continue;
    await stories.put({ ...story, actions: entriesOf(story.id, story.actions) });
  }
};

/** What was done in a story has an order and can be told apart: it was a set of texts. */
export const actionEntries = defineMigration({
  id: '0005-action-entries',
  version: 5,
  stores: {},
  upgrade,
});
