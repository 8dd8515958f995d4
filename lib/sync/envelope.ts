import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/domain/result';
import { type Bytes, bytesOf, hexOf, join, reading, textOf, uint16 } from './bytes';
import { deflate, inflate } from './deflate';
import { formatName, type ObjectKind, type ObjectName } from './names';
import { pad, unpad } from './padding';
import { deriveKey, type VaultKeys } from './vault-keys';

/** Why an object is not read. */
export type EnvelopeProblem =
  /** Cut short, changed on the way, or not what its name says. */
  | 'damaged'
  /** Whole, but made by a newer version: it is kept until this one is updated. */
  | 'newer'
  /** Of another vault, or sealed with a key that this device does not have. */
  | 'other-key';

/** This version writes, and reads up to, this. */
export const FORMAT = 1;
const MAGIC = bytesOf('RHS1');
const SALT = 16;
const IV = 12;
/** No object is larger, whatever its sender says. */
export const OBJECT_MAX = 2 * 2 ** 20;
export const INFLATED_MAX = 64 * 2 ** 20;
/** Below this a deflated text is hardly shorter. */
const WORTH_DEFLATING = 64;

const Header = z.object({
  v: z.int(),
  /** The oldest format a reader must know; what is only added does not raise it. */
  min: z.int(),
  k: z.enum(['card', 'seg', 'snap']),
  vid: z.string(),
  kid: z.string(),
  d: z.string(),
  s: z.int(),
  p: z.optional(z.int()),
  n: z.optional(z.int()),
  /** 1: deflated. */
  z: z.literal([0, 1]),
});
type Header = z.infer<typeof Header>;

/** What tells one object from the others, before its content is known. */
export type ObjectPlace =
  | { kind: Exclude<ObjectKind, 'snap'>; device: string; seq: number }
  | { kind: 'snap'; device: string; seq: number; part: number; parts: number };

export interface SealedObject {
  name: string;
  bytes: Bytes;
}

const headerOf = (keys: VaultKeys, place: ObjectPlace, z: 0 | 1): Header => ({
  v: FORMAT,
  min: FORMAT,
  k: place.kind,
  vid: keys.vault,
  kid: keys.kid,
  d: place.device,
  s: place.seq,
  ...(place.kind === 'snap' && { p: place.part, n: place.parts }),
  z,
});

const hashOf = async (bytes: Bytes): Promise<string> =>
  hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))).slice(0, 12);

/** Encrypts a content and names it. `random` must never give the same bytes twice. */
export const sealObject = async (
  keys: VaultKeys,
  place: ObjectPlace,
  content: Bytes,
  random: (length: number) => Bytes,
): Promise<SealedObject> => {
  const isDeflated = content.length >= WORTH_DEFLATING;
  const plain = pad(isDeflated ? await deflate(content) : content);
  const header = bytesOf(JSON.stringify(headerOf(keys, place, isDeflated ? 1 : 0)));
  const [salt, iv] = [random(SALT), random(IV)];
  const before = join(MAGIC, uint16(header.length), header, salt, iv);
  const key = await deriveKey(keys.key, salt, place.kind);
  const cipher = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: before },
    key,
    plain,
  );
  const sealed = new Uint8Array(cipher);
  return {
    name: formatName({ ...place, hash: await hashOf(sealed) }),
    bytes: join(before, sealed),
  };
};

interface Parts {
  header: Header;
  salt: Bytes;
  iv: Bytes;
  before: Bytes;
  sealed: Bytes;
}

/** The newest of what it says is read first: what else stands there may have another form. */
const Versioned = z.object({ min: z.int() });

const takeApart = (bytes: Bytes): Result<Parts, EnvelopeProblem> => {
  if (bytes.length > OBJECT_MAX) return fail('damaged');
  const read = reading(bytes);
  if (textOf(read.take(4)) !== 'RHS1') return fail('damaged');
  const json: unknown = JSON.parse(textOf(read.take(read.number(2))));
  if (Versioned.parse(json).min > FORMAT) return fail('newer');
  const header = Header.parse(json);
  const [salt, iv] = [read.take(SALT), read.take(IV)];
  const [before, sealed] = [bytes.slice(0, read.position()), bytes.slice(read.position())];
  return ok({ header, salt, iv, before, sealed });
};

const isNamed = (header: Header, name: ObjectName): boolean =>
  header.k === name.kind &&
  header.d === name.device &&
  header.s === name.seq &&
  (name.kind !== 'snap' || (header.p === name.part && header.n === name.parts));

const open = async (
  keys: VaultKeys,
  name: ObjectName,
  bytes: Bytes,
): Promise<Result<Bytes, EnvelopeProblem>> => {
  const parts = takeApart(bytes);
  if (!parts.ok) return parts;
  const { header, salt, iv, before, sealed } = parts.value;
  if (header.vid !== keys.vault || header.kid !== keys.kid) return fail('other-key');
  if (!isNamed(header, name) || (await hashOf(sealed)) !== name.hash) return fail('damaged');
  const key = await deriveKey(keys.key, salt, header.k);
  const algorithm = { name: 'AES-GCM', iv, additionalData: before };
  const plain = unpad(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed)));
  return ok(header.z === 1 ? await inflate(plain, INFLATED_MAX) : plain);
};

/** The content of an object as it was sealed; whoever stored it can have changed nothing. */
export const openObject = async (
  keys: VaultKeys,
  name: ObjectName,
  bytes: Bytes,
): Promise<Result<Bytes, EnvelopeProblem>> => {
  try {
    return await open(keys, name, bytes);
  } catch {
    // Cut short, no JSON, a wrong tag, no stream of deflate: it is all the same to the reader.
    return fail('damaged');
  }
};
