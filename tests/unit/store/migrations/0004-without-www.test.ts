import { expect, it } from 'vitest';
import { canonicalAddress } from '@/lib/domain/canonical-address';
import type { Clip } from '@/lib/domain/clip';
import { clipId, linkId, textHash } from '@/lib/domain/ids';
import { ABOUT, aKeeping, COMPANY, keep, MISSION } from '../../../fixtures/keepings';
import { aStore, memoryEngine } from '../../../fixtures/memory-store';
import { oldDatabase } from '../../../fixtures/old-database';
import { aClip, aFinding, aLink } from '../../../fixtures/records';

const HASH = textHash(MISSION);
const clipAt = (canonicalUrl: string, changes: Partial<Clip> = {}) =>
  aClip({
    id: clipId(canonicalUrl, HASH),
    companyId: COMPANY,
    canonicalUrl,
    textHash: HASH,
    ...changes,
  });
const WITH = 'https://www.larkmoor.example/about';
const PLAIN = 'https://larkmoor.example/about';

const upgraded = async (clips: Clip[], links: ReturnType<typeof aLink>[] = []) => {
  const engine = memoryEngine();
  const findings = [
    aFinding({ id: 'mission', companyId: COMPANY, clipIds: clips.map(({ id }) => id) }),
  ];
  (await oldDatabase(engine, '0003-trash-and-tags', { clips, findings, links })).close();
  return aStore(engine);
};

it('knows a page by its address without www, and what was kept from it with it', async () => {
  const before = clipAt(WITH);
  const to = { to: 'person', toId: 'person-1' } as const;
  const ends = { from: 'clip', fromId: before.id, ...to } as const;
  const store = await upgraded([before], [aLink({ ...ends, id: linkId(ends) })]);
  const now = clipAt(PLAIN);
  expect(await store.database.clips.toArray()).toEqual([
    { ...before, id: now.id, canonicalUrl: PLAIN },
  ]);
  expect((await store.database.findings.get('mission'))?.clipIds).toEqual([now.id]);
  const moved = { ...ends, fromId: now.id };
  expect(await store.database.links.toArray()).toMatchObject([{ ...moved, id: linkId(moved) }]);
});

it('makes one of a quote that was kept under both addresses', async () => {
  const store = await upgraded([clipAt(WITH), clipAt(PLAIN)]);
  expect(await store.database.clips.toArray()).toMatchObject([{ id: clipAt(PLAIN).id }]);
  expect((await store.database.findings.get('mission'))?.clipIds).toEqual([clipAt(PLAIN).id]);
});

it('takes the one that is not in the trash', async () => {
  const store = await upgraded([clipAt(WITH), clipAt(PLAIN, { deletedAt: 5 })]);
  const [clip, ...more] = await store.database.clips.toArray();
  expect(more).toEqual([]);
  expect(clip).not.toHaveProperty('deletedAt');
});

it('leaves the others as they are: pasted ones, other hosts', async () => {
  const clips = [clipAt(''), clipAt('https://wwww.larkmoor.example/a'), clipAt(PLAIN)];
  const store = await upgraded(clips);
  const byId = (one: Clip, other: Clip) => one.id.localeCompare(other.id);
  expect((await store.database.clips.toArray()).sort(byId)).toEqual(clips.sort(byId));
});

it('adds no row when the page is kept again, whichever way somebody came to it', async () => {
  const store = await upgraded([clipAt(WITH)]);
  for (const url of [WITH, PLAIN, `${WITH}/?utm_source=mail#team`]) {
    const page = { ...ABOUT, url, canonicalUrl: canonicalAddress(url) ?? '' };
    await keep(store, page, aKeeping());
  }
  expect(await store.database.clips.count()).toBe(1);
});
