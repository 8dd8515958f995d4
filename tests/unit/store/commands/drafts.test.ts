import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearDraft, saveDraft } from '@/lib/store/commands/drafts';
import { readDraft } from '@/lib/store/queries/drafts';
import { aStore, done, memoryEngine } from '../../../fixtures/memory-store';

describe('a draft', () => {
  it.each([
    ['words', 'half a sentence, '],
    ['nothing', ''],
    ['blanks and line breaks', ' \t\r\n\u00a0 '],
    ['emoji and their parts', '👩‍💻 🏳️‍🌈 é e\u0301'],
    ['half a character', 'a\ud83d|\udc00b'],
    ['right to left, with marks of direction', 'שלום \u202eworld\u202c مرحبا'],
    ['a zero', 'a\u0000b'],
    ['what looks like code', '<img src=x onerror=alert(1)> {{x}} __proto__'],
    ['a megabyte', 'Grüße 🙂 '.repeat(1_000_000 / 9)],
  ])('of %s is read back word for word by another page', async (_, typed) => {
    const engine = memoryEngine();
    await done(saveDraft(aStore(engine), 'note/company-1', typed));
    const read = await readDraft(aStore(engine).database, 'note/company-1');
    expect(read === typed).toBe(true);
  });

  it('of any text is read back word for word', { timeout: 60_000 }, async () => {
    const store = aStore();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (typed) => {
        await done(saveDraft(store, 'here', typed));
        expect(await readDraft(store.database, 'here')).toBe(typed);
      }),
      { numRuns: 40 },
    );
  });

  it('may be a whole form', async () => {
    const store = aStore();
    const form = { kind: 'mission', ticked: ['a', 'b'], edited: { a: 'Words' }, at: 3 };
    await done(saveDraft(store, 'popup', form));
    expect(await readDraft(store.database, 'popup')).toEqual(form);
  });

  it('holds what was typed last', async () => {
    const store = aStore();
    await Promise.all(['h', 'he', 'hel'].map((typed) => done(saveDraft(store, 'here', typed))));
    expect(await readDraft(store.database, 'here')).toBe('hel');
  });

  it('at one place leaves the others alone, and is gone once it is cleared', async () => {
    const store = aStore();
    await done(saveDraft(store, 'here', 'one'));
    await done(saveDraft(store, 'there', 'two'));
    await done(clearDraft(store, 'here'));
    expect(await readDraft(store.database, 'here')).toBeNull();
    expect(await readDraft(store.database, 'there')).toBe('two');
  });

  it('that was never typed is none', async () => {
    expect(await readDraft(aStore().database, 'here')).toBeNull();
  });
});
