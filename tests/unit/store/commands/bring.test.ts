import { describe, expect, it } from 'vitest';
import { bringPeople } from '@/lib/store/commands/bring-people';
import { bringQuotes } from '@/lib/store/commands/bring-quotes';
import { aStore, done, plant } from '../../../fixtures/memory-store';
import { aClip, aCompany, aPerson } from '../../../fixtures/records';

const URL_OF = 'https://gridmere.example/about';

describe('people out of a file', () => {
  const withOne = async () => {
    const store = aStore();
    const { title: _, ...untitled } = aPerson({ id: 'mara', name: 'Mara Lindqvist' });
    await plant(store, { companies: [aCompany()], people: [untitled] });
    return store;
  };

  it('are added once, and fill what somebody known lacks', async () => {
    const store = await withOne();
    const people = [
      { name: 'MARA LINDQVIST', title: 'CFO', urls: [URL_OF] },
      { name: 'Bo Lind', title: 'Head of People', urls: [] },
      { name: 'Bo Lind', urls: [] },
    ];
    expect(await done(bringPeople(store, 'company-1', people))).toEqual({ added: 1, filled: 1 });
    expect(await store.database.people.get('mara')).toMatchObject({
      title: 'CFO',
      level: 8,
      urls: [URL_OF],
    });
    expect(await store.database.people.count()).toBe(2);
    expect(await done(bringPeople(store, 'company-1', people))).toEqual({ added: 0, filled: 0 });
  });

  it('change no title that is there', async () => {
    const store = await withOne();
    await done(
      bringPeople(store, 'company-1', [{ name: 'Mara Lindqvist', title: 'CFO', urls: [] }]),
    );
    await done(
      bringPeople(store, 'company-1', [{ name: 'Mara Lindqvist', title: 'Intern', urls: [] }]),
    );
    expect(await store.database.people.get('mara')).toMatchObject({ title: 'CFO' });
  });
});

describe('quotes out of a file', () => {
  const quote = (exact: string, note?: string) => ({
    url: URL_OF,
    selector: { exact, prefix: '', suffix: '' },
    ...(note && { note }),
  });

  it('become statements with their place, unchecked, each once', async () => {
    const store = aStore();
    await plant(store, { companies: [aCompany()], clips: [aClip()] });
    const quotes = [
      quote('Our mission is to keep the lights on.', 'Ask about it'),
      quote('We sell meters.'),
    ];
    expect(await done(bringQuotes(store, 'company-1', quotes))).toBe(2);
    expect(await done(bringQuotes(store, 'company-1', quotes))).toBe(2);
    const findings = await store.database.findings.toArray();
    expect(findings.map(({ kind, reader }) => [kind, reader])).toContainEqual([
      'mission',
      'import',
    ]);
    expect(findings).toHaveLength(2);
    const clips = (await store.database.clips.toArray()).filter(({ url }) => url === URL_OF);
    expect(clips.map(({ seenState, note }) => [seenState, note])).toEqual(
      expect.arrayContaining([
        ['unchecked', 'Ask about it'],
        ['unchecked', undefined],
      ]),
    );
  });
});
