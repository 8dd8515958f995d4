import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/domain/result';
import { type Bytes, bytesOf, bytesOfHex, hexOf, textOf } from './bytes';
import { FORMAT } from './envelope';
import { HEADER_MAX, withSeal } from './header-seal';
import { parseVaultName } from './names';
import { isBearable, type Stretching } from './stretching';
import { deriveKey, importKey, type VaultKeys } from './vault-keys';

export type HeaderProblem =
  /** No header, or not the one its name says. */
  | 'damaged'
  | 'newer'
  /** It asks for a passphrase to be stretched so little, or so much, that no honest device wrote it. */
  | 'hostile'
  /** It cannot be opened with this kind of secret. */
  | 'no-such-lock'
  | 'wrong-secret';

const Hex = z.string().check(z.regex(/^(?:[0-9a-f]{2}){1,128}$/));

const Lock = z.discriminatedUnion('by', [
  z.object({ by: z.literal('code'), salt: Hex, iv: Hex, key: Hex }),
  z.object({
    by: z.literal('passphrase'),
    m: z.int(),
    t: z.int(),
    p: z.int(),
    salt: Hex,
    iv: Hex,
    key: Hex,
  }),
]);
type Lock = z.infer<typeof Lock>;

const Header = z.object({
  v: z.int(),
  min: z.int(),
  vid: z.string().check(z.regex(/^[0-9a-z]{8}$/)),
  gen: z.int(),
  kid: z.string().check(z.regex(/^[0-9a-z]{4}$/)),
  locks: z.array(Lock).check(z.maxLength(4)),
});
type Header = z.infer<typeof Header>;

/** What the person has: the code's secret, or a passphrase stretched already. */
export type Secret =
  | { by: 'code'; secret: string }
  | { by: 'passphrase'; stretch(salt: Bytes, cost: Stretching): Promise<Bytes>; cost: Stretching };

type Bound = { by: string; salt: string } | ({ by: string; salt: string } & Stretching);

/** What a lock is bound to, so that none of it can be exchanged under it. */
const boundTo = (head: Omit<Header, 'locks'>, lock: Bound): Bytes => {
  const cost = 'm' in lock ? [lock.m, lock.t, lock.p] : [];
  return bytesOf(
    JSON.stringify(['rhs/v1', head.vid, head.gen, head.kid, lock.by, lock.salt, ...cost]),
  );
};

const wrapping = async (secret: Secret, salt: Bytes, cost: Stretching): Promise<CryptoKey> => {
  const raw = secret.by === 'code' ? bytesOf(secret.secret) : await secret.stretch(salt, cost);
  return deriveKey(await importKey(raw), salt, secret.by);
};

const lockWith = async (
  head: Omit<Header, 'locks'>,
  secret: Secret,
  raw: Bytes,
  random: (length: number) => Bytes,
): Promise<Lock> => {
  const [salt, iv] = [random(16), random(12)];
  const bound =
    secret.by === 'code'
      ? { by: secret.by, salt: hexOf(salt) }
      : { by: secret.by, ...secret.cost, salt: hexOf(salt) };
  const cost = secret.by === 'code' ? { m: 0, t: 0, p: 0 } : secret.cost;
  const key = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(head, bound) },
    await wrapping(secret, salt, cost),
    raw,
  );
  return { ...bound, iv: hexOf(iv), key: hexOf(new Uint8Array(key)) };
};

/**
 * A new vault's key, or the same one under new locks, and its header. `raw` is only ever held while
 * a vault is made or its locks are changed.
 */
export const writeVaultHeader = async (
  head: { vault: string; gen: number; kid: string },
  raw: Bytes,
  secrets: readonly Secret[],
  random: (length: number) => Bytes,
): Promise<{ bytes: Bytes; keys: VaultKeys }> => {
  const own = { v: FORMAT, min: FORMAT, vid: head.vault, gen: head.gen, kid: head.kid };
  const locks: Lock[] = [];
  for (const secret of secrets) locks.push(await lockWith(own, secret, raw, random));
  const keys = { vault: head.vault, kid: head.kid, key: await importKey(raw) };
  return { bytes: await withSeal(keys, JSON.stringify({ ...own, locks }), random), keys };
};

const Versioned = z.object({ min: z.int() });

const readHeader = (name: string, bytes: Bytes): Result<Header, HeaderProblem> => {
  const named = parseVaultName(name);
  if (!named || bytes.length > HEADER_MAX) return fail('damaged');
  try {
    const json: unknown = JSON.parse(textOf(bytes));
    if (Versioned.parse(json).min > FORMAT) return fail('newer');
    const header = Header.parse(json);
    return header.vid === named.vault && header.gen === named.gen ? ok(header) : fail('damaged');
  } catch {
    return fail('damaged');
  }
};

const unlock = async (head: Header, lock: Lock, secret: Secret): Promise<Bytes | null> => {
  const cost = lock.by === 'passphrase' ? lock : { m: 0, t: 0, p: 0 };
  const key = await wrapping(secret, bytesOfHex(lock.salt), cost);
  const algorithm = {
    name: 'AES-GCM',
    iv: bytesOfHex(lock.iv),
    additionalData: boundTo(head, lock),
  };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytesOfHex(lock.key)));
  } catch {
    // That is how WebCrypto says that the key is not the right one.
    return null;
  }
};

/** Opens a vault with what the person has. Costs a header asks for are looked at before they are paid. */
export const openVaultHeader = async (
  name: string,
  bytes: Bytes,
  secret: Secret,
): Promise<Result<{ keys: VaultKeys; raw: Bytes }, HeaderProblem>> => {
  const header = readHeader(name, bytes);
  if (!header.ok) return header;
  const { vid, kid, locks } = header.value;
  if (locks.some((lock) => lock.by === 'passphrase' && !isBearable(lock))) return fail('hostile');
  const own = locks.filter(({ by }) => by === secret.by);
  if (own.length === 0) return fail('no-such-lock');
  for (const lock of own) {
    const raw = await unlock(header.value, lock, secret);
    if (raw?.length === 32)
      return ok({ keys: { vault: vid, kid, key: await importKey(raw) }, raw });
  }
  return fail('wrong-secret');
};

/** By what a vault may be opened, as far as its header says; nothing where it cannot be read. */
export const locksOf = (name: string, bytes: Bytes): ('code' | 'passphrase')[] => {
  const header = readHeader(name, bytes);
  return header.ok ? header.value.locks.map(({ by }) => by) : [];
};
