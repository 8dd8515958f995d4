import { fail, ok, type Result } from '@/lib/domain/result';
import { placeProblem, type SyncPlace } from '@/lib/domain/sync-place';
import type { SyncProblem } from '@/lib/domain/sync-problem';
import type { Bytes } from '@/lib/sync/bytes';
import { areEqual } from '@/lib/sync/bytes';
import { parseName, parseVaultName } from '@/lib/sync/names';
import { readCode } from '@/lib/sync/recovery-code';
import { stretchPassphrase } from '@/lib/sync/stretch-passphrase';
import { STRETCHING } from '@/lib/sync/stretching';
import type { Listed, Transport } from '@/lib/sync/transport';
import { locksOf, openVaultHeader, type Secret } from '@/lib/sync/vault-header';
import type { VaultKeys } from '@/lib/sync/vault-keys';
import { syncProblemOf } from './sync-problem-of';
import type { SyncWorld } from './sync-world';

/** Why a set-up went no further; nothing was changed by it. */
export type SetUpProblem =
  | SyncProblem
  /** There is a library there already: it is to be joined. */
  | 'vault-there'
  | 'no-vault'
  | 'wrong-code'
  /** No passphrase was set for it. */
  | 'no-such-lock'
  /** What opens it is cut short, of a newer version, or asks for what no honest device would. */
  | 'damaged'
  | 'newer'
  | 'hostile'
  /** Sync is off here, or on. */
  | 'not-on'
  | 'already-on';

/** What somebody types to open it. */
export type TypedSecret = { code: string } | { passphrase: string };

/** A library that lies at a place. */
export interface FoundVault {
  locks: readonly ('code' | 'passphrase')[];
  objects: number;
  bytes: number;
}

/** A library that was opened; nothing was written yet. */
export interface OpenedVault {
  place: SyncPlace;
  listed: readonly Listed[];
  keys: VaultKeys;
  raw: Bytes;
  header: { name: string; bytes: Bytes };
}

interface Header {
  name: string;
  bytes: Bytes;
}

/** More headers than this nobody's library has. */
const HEADERS = 8;

export const secretOf = (typed: TypedSecret): Secret | null => {
  if ('code' in typed) {
    const read = readCode(typed.code);
    return read.ok ? { by: 'code', secret: read.value } : null;
  }
  const { passphrase } = typed;
  const stretch = (salt: Bytes, cost: typeof STRETCHING) =>
    stretchPassphrase(passphrase, salt, cost);
  return { by: 'passphrase', stretch, cost: STRETCHING };
};

/** Expected failures as values: of the place, of this disk. */
export const settled = async <T>(
  work: () => Promise<Result<T, SetUpProblem>>,
): Promise<Result<T, SetUpProblem>> => {
  try {
    return await work();
  } catch (error) {
    const problem = syncProblemOf(error);
    if (!problem) throw error;
    return fail(problem.reason);
  }
};

/** The way to a place, if it is one and the browser lets us go. */
export const reach = async (
  { mayAsk, open }: SyncWorld,
  place: SyncPlace,
): Promise<Result<Transport, SetUpProblem>> => {
  const problem = placeProblem(place);
  if (problem) return fail(problem);
  return (await mayAsk(place)) ? ok(open(place)) : fail('permission');
};

/** By the smallest id, which goes before the others, and of each the one with the newest secret. */
export const readHeaders = async (
  transport: Transport,
  listed: readonly Listed[],
): Promise<Header[]> => {
  const named = listed.flatMap(({ name }) => {
    const vault = parseVaultName(name);
    return vault ? [{ name, ...vault }] : [];
  });
  named.sort((a, b) => (a.vault === b.vault ? b.gen - a.gen : a.vault < b.vault ? -1 : 1));
  const headers: Header[] = [];
  for (const { name } of named.slice(0, HEADERS)) {
    const bytes = await transport.get(name);
    if (bytes) headers.push({ name, bytes });
  }
  return headers;
};

const isOurs = ({ name }: Listed): boolean => parseName(name) !== null;

export const describe = (headers: readonly Header[], listed: readonly Listed[]): FoundVault => {
  const objects = listed.filter(isOurs);
  return {
    locks: [...new Set(headers.flatMap(({ name, bytes }) => locksOf(name, bytes)))],
    objects: objects.length,
    bytes: objects.reduce((sum, { size = 0 }) => sum + size, 0),
  };
};

/** Writes one small thing, reads it back and takes it away: what syncing will ask for, all of it. */
export const probe = async (
  transport: Transport,
  random: (length: number) => Bytes,
): Promise<boolean> => {
  const name = 'probe.round-two';
  const bytes = random(64);
  await transport.put(name, bytes);
  const kept = await transport.get(name);
  await transport.delete(name);
  return kept !== null && areEqual(kept, bytes);
};

const tryAll = async (headers: readonly Header[], secret: Secret) => {
  let problem: SetUpProblem = 'no-vault';
  for (const header of headers) {
    const opened = await openVaultHeader(header.name, header.bytes, secret);
    if (opened.ok) return ok({ ...opened.value, header });
    const why = opened.problem === 'wrong-secret' ? 'wrong-code' : opened.problem;
    // A wrong code says more than a header that somebody has damaged.
    if (problem !== 'wrong-code') problem = why;
  }
  return fail(problem);
};

/** Opens what lies at a place with what the person has. Nothing is written, there or here. */
export const openVaultAt = (
  world: SyncWorld,
  place: SyncPlace,
  typed: TypedSecret,
): Promise<Result<OpenedVault, SetUpProblem>> =>
  settled(async () => {
    const transport = await reach(world, place);
    if (!transport.ok) return transport;
    const secret = secretOf(typed);
    if (!secret) return fail('wrong-code');
    const listed = await transport.value.list();
    const opened = await tryAll(await readHeaders(transport.value, listed), secret);
    return opened.ok ? ok({ ...opened.value, place, listed }) : opened;
  });
