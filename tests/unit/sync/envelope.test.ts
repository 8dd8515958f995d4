import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, bytesOf, bytesOfHex, hexOf, join, uint16 } from '@/lib/sync/bytes';
import { deflate } from '@/lib/sync/deflate';
import { type ObjectPlace, openObject, type SealedObject, sealObject } from '@/lib/sync/envelope';
import { readContent, writeContent } from '@/lib/sync/frames';
import { formatName, type ObjectName, parseName, parseVaultName } from '@/lib/sync/names';
import { pad, paddedLength, unpad } from '@/lib/sync/padding';
import { deriveKey, importKey, type VaultKeys } from '@/lib/sync/vault-keys';
import { GOLDEN, GOLDEN_DEFLATED } from '../../fixtures/golden-objects';
import { patienceFor, runsOf } from '../../fixtures/seeds';

const RUNS = runsOf('ENVELOPE_RUNS', 50);
/** Bytes that count up: enough of chance for one test. */
const counting = () => {
  let next = 0;
  return (length: number): Bytes => Uint8Array.from({ length }, () => next++ % 256);
};

let keys: VaultKeys;
beforeAll(async () => {
  keys = { vault: 'vault000', kid: 'key0', key: await importKey(counting()(32)) };
});

const SEG: ObjectPlace = { kind: 'seg', device: 'device0001', seq: 7 };
const nameOf = (sealed: SealedObject): ObjectName => {
  const name = parseName(sealed.name);
  if (!name) throw new Error(`${sealed.name} is no name`);
  return name;
};

describe('a sealed object', () => {
  it('is byte for byte what version 1 has always written', async () => {
    const sealed = await sealObject(keys, SEG, bytesOf('{"short":true}'), counting());
    expect(sealed.name).toBe(GOLDEN.name);
    expect(hexOf(sealed.bytes)).toBe(GOLDEN.hex);
  });

  it('of version 1, deflated, is still read', async () => {
    const name = parseName(GOLDEN_DEFLATED.name);
    if (!name) throw new Error('no name');
    const opened = await openObject(keys, name, bytesOfHex(GOLDEN_DEFLATED.hex));
    expect(opened).toEqual({ ok: true, value: bytesOf('a word said '.repeat(20)) });
  });

  it(
    'is opened to what was sealed',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (said) => {
          const sealed = await sealObject(keys, SEG, Uint8Array.from(said), counting());
          expect(await openObject(keys, nameOf(sealed), sealed.bytes)).toEqual({
            ok: true,
            value: Uint8Array.from(said),
          });
        }),
        { numRuns: RUNS },
      );
    },
    patienceFor(RUNS),
  );

  it(
    'is refused with any byte changed, cut off or added',
    async () => {
      const sealed = await sealObject(keys, SEG, bytesOf('a word said '.repeat(20)), counting());
      const { length } = sealed.bytes;
      const harm = fc.oneof(
        fc
          .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 255 }))
          .map(([at, by]) => sealed.bytes.map((byte, index) => (index === at ? byte ^ by : byte))),
        fc.nat(length - 1).map((to) => sealed.bytes.slice(0, to)),
        fc.uint8Array({ minLength: 1, maxLength: 20 }).map((more) => join(sealed.bytes, more)),
        fc.uint8Array({ maxLength: 500 }).map((bytes) => Uint8Array.from(bytes)),
        fc.uint8Array({ maxLength: 500 }).map((bytes) => join(bytesOf('RHS1'), bytes)),
      );
      await fc.assert(
        fc.asyncProperty(harm, async (bytes) => {
          const { ok } = await openObject(keys, nameOf(sealed), Uint8Array.from(bytes));
          expect(ok).toBe(false);
        }),
        { numRuns: RUNS * 4 },
      );
    },
    patienceFor(RUNS),
  );

  it('is refused under any other name', async () => {
    const sealed = await sealObject(keys, SEG, bytesOf('said'), counting());
    const own = nameOf(sealed);
    const others: ObjectName[] = [
      { ...own, kind: 'card' },
      { ...own, device: 'device0002' },
      { ...own, seq: 8 },
      { ...own, hash: '000000000000' },
      { ...own, kind: 'snap', part: 1, parts: 1 },
    ];
    for (const name of others)
      expect(await openObject(keys, name, sealed.bytes)).toEqual({ ok: false, problem: 'damaged' });
    expect((await openObject(keys, own, sealed.bytes)).ok).toBe(true);
  });

  it('of another vault, or under another key, is left alone', async () => {
    const sealed = await sealObject(keys, SEG, bytesOf('said'), counting());
    const other = { ok: false, problem: 'other-key' };
    const [name, { bytes }] = [nameOf(sealed), sealed];
    expect(await openObject({ ...keys, vault: 'vault001' }, name, bytes)).toEqual(other);
    expect(await openObject({ ...keys, kid: 'key1' }, name, bytes)).toEqual(other);
    const key = await importKey(new Uint8Array(32));
    const wrong = { ok: false, problem: 'damaged' };
    expect(await openObject({ ...keys, key }, name, bytes)).toEqual(wrong);
  });

  it('that asks for a newer reader is told from a damaged one', async () => {
    const header = bytesOf(JSON.stringify({ min: 2, anything: 'else' }));
    const bytes = join(bytesOf('RHS1'), uint16(header.length), header, new Uint8Array(60));
    const sealed = await sealObject(keys, SEG, bytesOf('said'), counting());
    expect(await openObject(keys, nameOf(sealed), bytes)).toEqual({ ok: false, problem: 'newer' });
  });

  it('that inflates to gigabytes is refused before it has', async () => {
    // Sealed by somebody who has the key: nobody else can make one at all.
    const bomb = pad(await deflate(new Uint8Array(80 * 2 ** 20)));
    const json = {
      v: 1,
      min: 1,
      k: 'seg',
      vid: keys.vault,
      kid: keys.kid,
      d: SEG.device,
      s: 7,
      z: 1,
    };
    const header = bytesOf(JSON.stringify(json));
    const [salt, iv] = [new Uint8Array(16), new Uint8Array(12)];
    const before = join(bytesOf('RHS1'), uint16(header.length), header, salt, iv);
    const key = await deriveKey(keys.key, salt, 'seg');
    const algorithm = { name: 'AES-GCM', iv, additionalData: before };
    const cipher = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, bomb));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', cipher));
    const name: ObjectName = {
      kind: 'seg',
      device: SEG.device,
      seq: 7,
      hash: hexOf(digest).slice(0, 12),
    };
    expect(await openObject(keys, name, join(before, cipher))).toEqual({
      ok: false,
      problem: 'damaged',
    });
  });

  it('tells by its length only in which bucket it is', async () => {
    const lengths = new Set<number>();
    for (let length = 0; length < 1_000; length += 10) {
      const { bytes } = await sealObject(
        keys,
        SEG,
        crypto.getRandomValues(new Uint8Array(length)),
        counting(),
      );
      const { length: head } = await sealObject(keys, SEG, new Uint8Array(0), counting()).then(
        ({ bytes }) => bytes,
      );
      lengths.add(bytes.length - head + 256);
    }
    for (const length of lengths) expect(paddedLength(length)).toBe(length);
    expect(lengths.size).toBeLessThan(40);
  });
});

describe('padding', () => {
  it('adds at most an eighth, and can be taken off', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        const padded = pad(bytes);
        expect([...unpad(padded)]).toEqual([...bytes]);
        expect(padded.length).toBeLessThanOrEqual(Math.max(256, (bytes.length + 4) * 1.125));
      }),
    );
  });
});

describe('the content of an object', () => {
  it('comes back as it was put in', () => {
    const frame = fc.record({ table: fc.string(), id: fc.string(), update: fc.uint8Array() });
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(frame), (json, frames) => {
        const about = JSON.parse(JSON.stringify(json));
        const whole = frames.map(({ table, id, update }) => ({
          table: table.toWellFormed(),
          id: id.toWellFormed(),
          update,
        }));
        const read = readContent(writeContent({ about, frames: whole }));
        expect(read.about).toEqual(about);
        expect(read.frames.map((one) => ({ ...one, update: [...one.update] }))).toEqual(
          whole.map((one) => ({ ...one, update: [...one.update] })),
        );
      }),
    );
  });
});

describe('a name', () => {
  it('says what it is made of', () => {
    const names: ObjectName[] = [
      { kind: 'card', device: 'device0001', seq: 1, hash: '0123456789ab' },
      { kind: 'seg', device: 'device0001', seq: 9_999_999_999, hash: '0123456789ab' },
      { kind: 'snap', device: 'device0001', seq: 3, part: 2, parts: 12, hash: '0123456789ab' },
    ];
    for (const name of names) {
      expect(parseName(formatName(name))).toEqual(name);
      expect(formatName(name)).toMatch(/^[a-z0-9.-]{1,64}$/);
    }
  });

  it.each([
    '',
    'readme.txt',
    'seg.device0001.0000000001.0123456789ab.rhs.part',
    'seg.DEVICE0001.0000000001.0123456789ab.rhs',
    'seg.device0001.1.0123456789ab.rhs',
    'snap.device0001.0000000001.3of2.0123456789ab.rhs',
    'att.device0001.0000000001.0123456789ab.rhs',
    '../seg.device0001.0000000001.0123456789ab.rhs',
  ])('that is none of ours is passed over: %s', (name) => {
    expect(parseName(name)).toBeNull();
    expect(parseVaultName(name)).toBeNull();
  });
});
