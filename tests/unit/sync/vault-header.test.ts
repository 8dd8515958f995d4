import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, bytesOf, textOf } from '@/lib/sync/bytes';
import { formatVaultName } from '@/lib/sync/names';
import { formatCode, newSecret, readCode } from '@/lib/sync/recovery-code';
import { stretchPassphrase } from '@/lib/sync/stretch-passphrase';
import { isBearable, STRETCHING } from '@/lib/sync/stretching';
import { openVaultHeader, type Secret, writeVaultHeader } from '@/lib/sync/vault-header';
import { patienceFor, runsOf } from '../../fixtures/seeds';

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const HEAD = { vault: 'vault000', gen: 1, kid: 'key0' };
const NAME = formatVaultName(HEAD);
const secret = newSecret(random);
const byCode: Secret = { by: 'code', secret };
/** The least that is allowed: a test need not wait for more. */
const CHEAP = { m: 19 * 1_024, t: 2, p: 1 };
const byPassphrase = (said: string): Secret => ({
  by: 'passphrase',
  cost: CHEAP,
  stretch: (salt, cost) => stretchPassphrase(said, salt, cost),
});

const raw = random(32);
const written = (...secrets: Secret[]) => writeVaultHeader(HEAD, raw, secrets, random);
const changed = (bytes: Bytes, change: (header: Record<string, unknown>) => void): Bytes => {
  const header = JSON.parse(textOf(bytes));
  change(header);
  return bytesOf(JSON.stringify(header));
};

describe('a vault', () => {
  it('opens with its code, and gives the key', async () => {
    const { bytes } = await written(byCode);
    const opened = await openVaultHeader(NAME, bytes, byCode);
    expect(opened).toMatchObject({
      ok: true,
      value: { raw, keys: { vault: 'vault000', kid: 'key0' } },
    });
    expect(opened.ok && opened.value.keys.key.extractable).toBe(false);
  });

  it('opens with its passphrase however its letters are spelt, and with no other', async () => {
    const { bytes } = await written(byCode, byPassphrase('Über vier Wörter'));
    const typed = byPassphrase('U\u0308ber vier Wo\u0308rter');
    expect(await openVaultHeader(NAME, bytes, typed)).toMatchObject({ ok: true, value: { raw } });
    const other = await openVaultHeader(NAME, bytes, byPassphrase('über vier Wörter'));
    expect(other).toEqual({ ok: false, problem: 'wrong-secret' });
  });

  it('does not open with another code, nor with a passphrase where it has none', async () => {
    const { bytes } = await written(byCode);
    const other: Secret = { by: 'code', secret: newSecret(random) };
    expect(await openVaultHeader(NAME, bytes, other)).toEqual({
      ok: false,
      problem: 'wrong-secret',
    });
    const none = await openVaultHeader(NAME, bytes, byPassphrase('four words'));
    expect(none).toEqual({ ok: false, problem: 'no-such-lock' });
  });

  it('does not say what its key or its secret is', async () => {
    const { bytes } = await written(byCode, byPassphrase('four words'));
    for (const hidden of [secret, 'four words', Buffer.from(raw).toString('hex')])
      expect(textOf(bytes)).not.toContain(hidden);
  });

  it.each([
    ['hardly any memory', { m: 8, t: 3, p: 1 }],
    ['one pass', { m: 65_536, t: 1, p: 1 }],
    ['four gigabytes', { m: 4 * 2 ** 20, t: 3, p: 1 }],
    ['a million passes', { m: 65_536, t: 1_000_000, p: 1 }],
    ['no lane', { m: 65_536, t: 3, p: 0 }],
  ])('that asks for %s is refused before it is tried', async (_, cost) => {
    const { bytes } = await written(byCode, byPassphrase('four words'));
    let tried = 0;
    const never: Secret = {
      by: 'passphrase',
      cost: CHEAP,
      stretch: (salt, asked) => {
        tried += 1;
        return stretchPassphrase('four words', salt, asked);
      },
    };
    const hostile = changed(bytes, (header) => {
      const [, lock] = header['locks'] as object[]; // As it was written above.
      Object.assign(lock ?? {}, cost);
    });
    expect(await openVaultHeader(NAME, hostile, never)).toEqual({ ok: false, problem: 'hostile' });
    expect(tried).toBe(0);
  });

  it('whose costs were lowered within what is allowed does not open', async () => {
    const dear = { ...byPassphrase('four words'), cost: { m: 20 * 1_024, t: 2, p: 1 } };
    const { bytes } = await written(dear);
    const cheaper = changed(bytes, (header) => {
      const [lock] = header['locks'] as object[]; // As it was written above.
      Object.assign(lock ?? {}, CHEAP);
    });
    const opened = await openVaultHeader(NAME, cheaper, byPassphrase('four words'));
    expect(opened).toEqual({ ok: false, problem: 'wrong-secret' });
  });

  it('under another name, swapped or rolled back, is refused', async () => {
    const { bytes } = await written(byCode);
    for (const name of ['vault.vault001.0001.json', 'vault.vault000.0002.json', 'vault.json'])
      expect(await openVaultHeader(name, bytes, byCode)).toEqual({ ok: false, problem: 'damaged' });
    const rolled = changed(bytes, (header) => Object.assign(header, { gen: 2 }));
    const opened = await openVaultHeader('vault.vault000.0002.json', rolled, byCode);
    expect(opened).toEqual({ ok: false, problem: 'wrong-secret' });
  });

  it('of a newer version is told from a damaged one', async () => {
    const { bytes } = await written(byCode);
    const newer = changed(bytes, (header) => Object.assign(header, { min: 2, locks: 'other' }));
    expect(await openVaultHeader(NAME, newer, byCode)).toEqual({ ok: false, problem: 'newer' });
  });

  it('made of anything else is damaged, whatever it is', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
      fc.json().map(bytesOf),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        const opened = await openVaultHeader(NAME, bytes, byCode);
        expect(opened).toEqual({ ok: false, problem: 'damaged' });
      }),
    );
  });

  it('asks as much for a guess at the passphrase as is usual today', () => {
    expect(STRETCHING).toEqual({ m: 65_536, t: 3, p: 1 });
    expect(isBearable(STRETCHING)).toBe(true);
  });
});

describe('a recovery code', () => {
  const RUNS = runsOf('CODE_RUNS', 100);
  const code = formatCode(secret);

  it('is seven groups of five signs, of which none is taken for another', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
    const zero = '0000G-00005-0000N-0000A-0000T-0000F-008MQ';
    expect(formatCode('0'.repeat(26))).toBe(zero);
  });

  it.each([
    code,
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' '),
    code.replaceAll('0', 'O').replaceAll('1', 'l'),
  ])('is read as it is typed: %s', (typed) => {
    expect(readCode(typed)).toEqual({ ok: true, value: secret });
  });

  it(
    'names the group of any sign that is mistyped, and of any two that are swapped',
    () => {
      const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const other = fc.constantFrom(...signs.split(''));
      fc.assert(
        fc.property(fc.nat(6), fc.nat(4), other, fc.nat(3), (group, at, sign, from) => {
          const groups = readCode(code).ok ? code.split('-') : [];
          const own = groups[group] ?? '';
          const typed = own.slice(0, at) + sign + own.slice(at + 1);
          const turned = own.slice(0, from) + own[from + 1] + own[from] + own.slice(from + 2);
          for (const mistaken of [typed, turned]) {
            if (mistaken === own) continue;
            const said = groups.with(group, mistaken).join('-');
            expect(readCode(said)).toEqual({
              ok: false,
              problem: { code: 'groups', groups: [group + 1] },
            });
          }
        }),
        { numRuns: RUNS },
      );
    },
    patienceFor(RUNS),
  );

  it('names groups that change places, and tells groups of two codes apart', () => {
    const groups = code.split('-');
    const [first = '', second = '', ...rest] = groups;
    expect(readCode([second, first, ...rest].join('-'))).toMatchObject({
      problem: { groups: [1, 2] },
    });
    let told = 0;
    for (let tries = 0; tries < 50; tries += 1) {
      const [other = ''] = formatCode(newSecret(random)).split('-');
      if (!readCode([other, second, ...rest].join('-')).ok) told += 1;
    }
    expect(told).toBeGreaterThan(45);
  });

  it.each(['', 'ABC', `${code}0`])('of another length is said to be so: "%s"', (typed) => {
    expect(readCode(typed)).toEqual({ ok: false, problem: { code: 'length' } });
  });
});
