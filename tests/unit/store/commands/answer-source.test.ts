import { describe, expect, it } from 'vitest';
import type { Clip } from '@/lib/domain/clip';
import { isOpen } from '@/lib/domain/seen-state';
import {
  keepAsItIs,
  setAsideWithSource,
  takeBackAnswer,
  takeWhatItSaysNow,
} from '@/lib/store/commands/answer-source';
import { editFinding } from '@/lib/store/commands/edit-finding';
import { noteSeen } from '@/lib/store/commands/note-seen';
import { sayStillRight } from '@/lib/store/commands/still-right';
import { ABOUT, aKeeping, COMPANY, findingsOf, keep, PRESS } from '../../../fixtures/keepings';
import { aStore, done, everything, type TestStore } from '../../../fixtures/memory-store';

const MARA = aKeeping({
  kind: 'leader',
  text: 'Mara Lindqvist',
  value: 'Chief Executive',
  asOf: '2024',
  selector: { exact: 'Mara Lindqvist\nChief Executive', prefix: 'Our people\n', suffix: '' },
});
const OLE: NonNullable<Clip['heir']> = {
  selector: { exact: 'Ole Brandt\nInterim Chief', prefix: 'Our people\n', suffix: '', start: 11 },
  headingPath: ['Our people'],
  kind: 'leader',
  text: 'Ole Brandt',
  value: 'Interim Chief',
};

const clipsOf = (store: TestStore) => store.database.clips.toArray();

/** A leader was kept, and the page has been read again since. */
const afterwards = async (state: 'changed' | 'gone', heir = OLE) => {
  const store = aStore();
  const [findingId = ''] = await keep(store, ABOUT, MARA);
  store.later();
  const [{ id: clipId } = { id: '' }] = await clipsOf(store);
  const changed = { now: heir.selector.exact, heir };
  const seen = { clipId, state, ...(state === 'changed' && changed) };
  await done(noteSeen(store, [seen], store.now()));
  return { store, sourced: { findingId, clipId } };
};

describe('taking what the page says now', () => {
  it('restates the fact, keeps the old quote and adds the new one, as it was read', async () => {
    const { store, sourced } = await afterwards('changed');
    await done(takeWhatItSaysNow(store, sourced));
    const [finding, ...more] = await findingsOf(store);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ text: 'Ole Brandt', value: 'Interim Chief' });
    expect(finding).not.toHaveProperty('asOf');
    const [before, now] = await store.database.clips.bulkGet(finding?.clipIds ?? []);
    expect(before).toMatchObject({ selector: MARA.selector, seenState: 'changed' });
    expect(before && isOpen(before)).toBe(false);
    expect(now).toMatchObject({
      selector: OLE.selector,
      headingPath: ['Our people'],
      canonicalUrl: ABOUT.canonicalUrl,
      title: ABOUT.title,
      companyId: COMPANY,
      seenState: 'present',
      capturedAt: store.now(),
    });
  });

  it('leaves what was written by hand, and the person’s own words', async () => {
    const { store, sourced } = await afterwards('changed');
    await done(editFinding(store, sourced.findingId, 'value', 'Boss of us all'));
    await done(takeWhatItSaysNow(store, sourced));
    expect(await findingsOf(store)).toMatchObject([
      { text: 'Ole Brandt', value: 'Boss of us all' },
    ]);
  });

  it('tells name and title apart where no rule reads them', async () => {
    const { store, sourced } = await afterwards('changed', { selector: OLE.selector });
    await done(takeWhatItSaysNow(store, sourced));
    expect(await findingsOf(store)).toMatchObject([{ text: 'Ole Brandt', value: 'Interim Chief' }]);
  });

  it('makes one of it and of what is kept already and says the same', async () => {
    const { store, sourced } = await afterwards('changed');
    await keep(
      store,
      PRESS,
      aKeeping({ kind: 'leader', text: 'Ole Brandt', value: 'Interim Chief' }),
    );
    await done(takeWhatItSaysNow(store, sourced));
    const living = (await findingsOf(store)).filter((finding) => finding.deletedAt === undefined);
    expect(living).toMatchObject([{ text: 'Ole Brandt' }]);
    expect(living[0]?.clipIds).toHaveLength(3);
  });

  it('can be taken back', async () => {
    const { store, sourced } = await afterwards('changed');
    const [before] = await findingsOf(store);
    const answered = await done(takeWhatItSaysNow(store, sourced));
    await done(takeBackAnswer(store, answered));
    expect(await findingsOf(store)).toEqual([{ ...before, updatedAt: store.now() }]);
    const living = (await clipsOf(store)).filter((clip) => clip.deletedAt === undefined);
    expect(living).toHaveLength(1);
    expect(living.every(isOpen)).toBe(true);
  });

  it('recognises the fact by its new words', async () => {
    const { store, sourced } = await afterwards('changed');
    await done(takeWhatItSaysNow(store, sourced));
    const [again] = await keep(
      store,
      PRESS,
      aKeeping({ kind: 'leader', text: 'Ole Brandt', value: 'Interim Chief' }),
    );
    expect(again).toBe(sourced.findingId);
  });
});

describe('keeping it as it is', () => {
  it('changes nothing of the fact and asks no more, until the page says yet something else', async () => {
    const { store, sourced } = await afterwards('changed');
    const [before] = await findingsOf(store);
    await done(keepAsItIs(store, sourced));
    expect(await findingsOf(store)).toEqual([before]);
    expect((await clipsOf(store)).map(isOpen)).toEqual([false]);
    const third = { clipId: sourced.clipId, state: 'changed' as const, now: 'A third one' };
    await done(noteSeen(store, [third], store.now()));
    expect((await clipsOf(store)).map(isOpen)).toEqual([true]);
  });
});

describe('setting it aside', () => {
  it('keeps it, with its quote, as what is said no longer', async () => {
    const { store, sourced } = await afterwards('gone');
    const answered = await done(setAsideWithSource(store, sourced));
    expect(await findingsOf(store)).toMatchObject([{ text: 'Mara Lindqvist', status: 'outdated' }]);
    expect((await clipsOf(store)).map(isOpen)).toEqual([false]);
    await done(takeBackAnswer(store, answered));
    expect(await findingsOf(store)).toMatchObject([{ status: 'accepted' }]);
  });
});

it('what is not there any more cannot be answered', async () => {
  const { store, sourced } = await afterwards('gone');
  const before = await everything(store);
  for (const answer of [takeWhatItSaysNow, keepAsItIs, setAsideWithSource]) {
    const lost = await answer(store, { ...sourced, findingId: 'nobody' });
    expect(lost).toMatchObject({ ok: false, problem: { code: 'missing' } });
  }
  expect(await everything(store)).toEqual(before);
});

it('a fact that the person says still holds does so as of then', async () => {
  const { store, sourced } = await afterwards('gone');
  await done(sayStillRight(store, sourced.findingId, store.now()));
  expect(await findingsOf(store)).toMatchObject([{ verifiedAt: store.now() }]);
  await done(sayStillRight(store, sourced.findingId, undefined));
  expect((await findingsOf(store))[0]).not.toHaveProperty('verifiedAt');
});
