import { describe, expect, it } from 'vitest';
import { listSyncDevices } from '@/lib/store/queries/sync-devices';
import { readSyncStatus } from '@/lib/store/queries/sync-status';
import { bytesOf, textOf } from '@/lib/sync/bytes';
import { everything } from '../../fixtures/memory-store';
import type { Stored } from '../../fixtures/memory-transport';
import { aBrowser, create, good, join, meet, peopleIn } from '../../fixtures/sync-browser';
import { PLACE, writesIn } from '../../fixtures/sync-world';

describe('two browsers', () => {
  it('that were filled apart hold the same once the second has joined', async () => {
    const stored: Stored = new Map();
    const [one, other] = [aBrowser(stored), aBrowser(stored)];
    await meet(one.store, 'a', 'Ada');
    await meet(other.store, 'b', 'Bo');
    const code = await create(one);
    expect(await one.world.sync()).toBe('done');
    await join(other, code);
    expect(await other.world.sync()).toBe('done');
    expect(await one.world.sync()).toBe('done');
    expect(await peopleIn(one.store)).toEqual(['a Ada', 'b Bo']);
    expect(await peopleIn(other.store)).toEqual(['a Ada', 'b Bo']);
    const names = (await listSyncDevices(one.store.database, one.store.now())).map(
      ({ name, isThis }) => `${name} ${isThis}`,
    );
    expect(names).toEqual(['Laptop true', 'Desktop false']);
  });

  it('go on without each other once one was forgotten, and lose nothing by it', async () => {
    const stored: Stored = new Map();
    const [one, other] = [aBrowser(stored), aBrowser(stored)];
    const code = await create(one);
    await meet(one.store, 'a', 'Ada');
    await one.world.sync();
    await join(other, code);
    await other.world.sync();
    good(await other.setUp.forgetThisDevice());
    expect(await readSyncStatus(other.store.database)).toEqual({ on: false });
    expect(await peopleIn(other.store)).toEqual(['a Ada']);
    const kept = JSON.stringify(await everything(other.store));
    expect(kept).not.toContain(PLACE.kind === 'webdav' ? PLACE.password : '');
    await meet(other.store, 'b', 'Bo');
    expect(await other.world.sync()).toBe('off');
    expect(await other.store.database.journal.count()).toBe(0);
    await join(other, code);
    await other.world.sync();
    await one.world.sync();
    expect(await peopleIn(one.store)).toEqual(['a Ada', 'b Bo']);
  });

  it('see a code that was changed, and only the new one opens', async () => {
    const stored: Stored = new Map();
    const [one, other, third] = [aBrowser(stored), aBrowser(stored), aBrowser(stored)];
    const code = await create(one);
    await one.world.sync();
    await join(other, code);
    await other.world.sync();
    const next = one.setUp.newCode();
    const wrong = await one.setUp.changeCode({ present: { code: next }, code: next });
    expect(wrong).toEqual({ ok: false, problem: 'wrong-code' });
    good(await one.setUp.changeCode({ present: { code }, code: next }));
    await other.world.sync();
    await one.world.sync();
    await other.world.sync();
    expect([...stored.keys()].filter((name) => name.startsWith('vault.'))).toEqual([
      expect.stringMatching(/^vault\.[0-9a-z]{8}\.0002\.json$/),
    ]);
    const refused = await third.setUp.openVault({ place: PLACE, secret: { code } });
    expect(refused).toEqual({ ok: false, problem: 'wrong-code' });
    await join(third, next);
    expect(await third.world.sync()).toBe('done');
  });

  it('that each began a library at once meet in one, with what both had', async () => {
    const [stored, elsewhere]: [Stored, Stored] = [new Map(), new Map()];
    const [one, other] = [aBrowser(stored), aBrowser(elsewhere)];
    await meet(one.store, 'a', 'Ada');
    await meet(other.store, 'b', 'Bo');
    const codes = new Map([
      [one, await create(one)],
      [other, await create(other)],
    ]);
    // Neither saw the other's, though it is one place.
    for (const [name, bytes] of elsewhere) stored.set(name, bytes);
    other.world.open = one.world.open;
    for (const { world } of [one, other]) await world.sync();
    const problems = await Promise.all(
      [one, other].map(async ({ store }) => {
        const status = await readSyncStatus(store.database);
        return status.on ? status.problem?.reason : 'off';
      }),
    );
    expect(problems.filter((problem) => problem === 'other-vault')).toHaveLength(1);
    const [first, second] = problems[0] ? [other, one] : [one, other];
    await join(second, codes.get(first) ?? '');
    for (const { world } of [second, first, second]) expect(await world.sync()).toBe('done');
    for (const { store } of [one, other]) expect(await peopleIn(store)).toEqual(['a Ada', 'b Bo']);
  });

  // The real stretching, twice: a second each on a quiet machine.
  it('join by a passphrase where there is one', { timeout: 60_000 }, async () => {
    const stored: Stored = new Map();
    const [one, other] = [aBrowser(stored), aBrowser(stored)];
    const passphrase = 'four quite ordinary words';
    const wanted = { place: PLACE, code: one.setUp.newCode(), deviceName: 'Laptop' };
    good(await one.setUp.createVault({ ...wanted, passphrase }));
    const opened = good(await other.setUp.openVault({ place: PLACE, secret: { passphrase } }));
    expect(opened.keys.vault).toMatch(/^[0-9a-z]{8}$/);
  });
});

describe('a code', () => {
  it('that is wrong writes nothing, there or here', async () => {
    const stored: Stored = new Map();
    const [one, other] = [aBrowser(stored), aBrowser(stored)];
    await create(one);
    await one.world.sync();
    const before = await everything(other.store);
    const code = other.setUp.newCode();
    const opened = await other.setUp.openVault({ place: PLACE, secret: { code } });
    expect(opened).toEqual({ ok: false, problem: 'wrong-code' });
    expect(writesIn(other.world)).toEqual([]);
    expect(await everything(other.store)).toEqual(before);
  });

  it('is asked for where there is a library, instead of beginning another', async () => {
    const stored: Stored = new Map();
    const [one, other] = [aBrowser(stored), aBrowser(stored)];
    await create(one);
    const again = await other.setUp.createVault({
      place: PLACE,
      code: other.setUp.newCode(),
      deviceName: 'Desktop',
    });
    expect(again).toEqual({ ok: false, problem: 'vault-there' });
    expect(writesIn(other.world)).toEqual([]);
    expect(await readSyncStatus(other.store.database)).toEqual({ on: false });
  });

  it('opens nothing where nothing is', async () => {
    const { setUp } = aBrowser(new Map());
    const opened = await setUp.openVault({ place: PLACE, secret: { code: setUp.newCode() } });
    expect(opened).toEqual({ ok: false, problem: 'no-vault' });
  });
});

describe('a header', () => {
  it('that the storage’s holder made up is passed over, whatever its number', async () => {
    const stored: Stored = new Map();
    const one = aBrowser(stored);
    const code = await create(one);
    await one.world.sync();
    const [name = ''] = [...stored.keys()].filter((key) => key.startsWith('vault.'));
    const forged = name.replace('0001', '0009');
    const text = textOf(stored.get(name) ?? bytesOf('')).replace('"gen":1', '"gen":9');
    stored.set(forged, bytesOf(text));
    expect(await one.world.sync()).toBe('done');
    stored.delete(forged);
    await one.world.sync();
    await join(aBrowser(stored), code);
  });

  it('that was deleted there is put back', async () => {
    const stored: Stored = new Map();
    const one = aBrowser(stored);
    const code = await create(one);
    stored.clear();
    await one.world.sync();
    await join(aBrowser(stored), code);
  });
});
