import { expect, it } from 'vitest';
import { importedStory } from '@/lib/domain/imported-story';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { importStories } from '@/lib/store/commands/import-stories';
import { aStore, done } from '../../../fixtures/memory-store';

const stories = [
  importedStory('Halved the time', { employer: 'Larkmoor' }),
  importedStory('Hired eleven'),
];

it('keeps each once, however often it is imported, as the person has made it since', async () => {
  const store = aStore();
  expect(await done(importStories(store, stories))).toBe(2);
  const [first] = await store.database.accomplishments.toArray();
  await done(edit(store, 'accomplishments', first?.id ?? '', 'title', 'My own words'));
  expect(await done(importStories(store, [...stories, importedStory('One more')]))).toBe(1);
  const titles = (await store.database.accomplishments.toArray()).map(({ title }) => title);
  expect(titles).toContain('My own words');
  expect(titles).toHaveLength(3);
});

it('brings back what was deleted, when it is asked for again', async () => {
  const store = aStore();
  await done(importStories(store, stories));
  const [first] = await store.database.accomplishments.toArray();
  await done(deleteRecord(store, { table: 'accomplishments', id: first?.id ?? '' }));
  expect(await done(importStories(store, stories))).toBe(1);
  const rows = await store.database.accomplishments.toArray();
  expect(rows.filter(({ deletedAt }) => deletedAt === undefined)).toHaveLength(2);
});
