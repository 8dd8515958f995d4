import type { Bytes } from '../bytes';
import { join } from '../bytes';
import { type Listed, type Transport, TransportError } from '../transport';
import { defineTransport } from './define-transport';

/** The browser's own sync, as far as it is used here. Everything in it may be anybody's. */
export interface SyncArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  /** All of them, or none. */
  set(entries: Record<string, string>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface StorageSyncSettings {
  area: SyncArea;
}

/** An entry holds 8,192 bytes, of which its key and two quotes take some. */
const PIECE = 5_900;
const MARK = 'rhs/';

const keyOf = (name: string, piece: number, pieces: number): string =>
  `${MARK}${name}/${piece}/${pieces}`;

interface Key {
  name: string;
  piece: number;
  pieces: number;
}

const parseKey = (key: string): Key | null => {
  const [mark, name = '', piece, pieces, ...rest] = key.split('/');
  const [at, of] = [Number(piece), Number(pieces)];
  if (`${mark}/` !== MARK || rest.length > 0 || !(at >= 1 && at <= of)) return null;
  return { name, piece: at, pieces: of };
};

const toText = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));

const toBytes = (text: string): Bytes | null => {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    // No base 64: something else has written here.
    return null;
  }
};

const splitUp = (name: string, bytes: Bytes): Record<string, string> => {
  const pieces = Math.max(1, Math.ceil(bytes.length / PIECE));
  return Object.fromEntries(
    Array.from({ length: pieces }, (_, index) => [
      keyOf(name, index + 1, pieces),
      toText(bytes.slice(index * PIECE, (index + 1) * PIECE)),
    ]),
  );
};

/** Observed: the browser names the limit in the message, and in nothing else. */
const problemOf = (error: unknown): TransportError => {
  const said = error instanceof Error ? error.message : '';
  if (/MAX_WRITE_OPERATIONS/i.test(said)) return new TransportError('busy', 60_000);
  return new TransportError(/quota/i.test(said) ? 'full' : 'strange');
};

const attempt = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw problemOf(error);
  }
};

/** Entries arrive one by one on another device: what is not whole yet is not there yet. */
const whole = (entries: Record<string, unknown>): Map<string, Bytes> => {
  const known = Object.keys(entries).flatMap((key) => {
    const parsed = parseKey(key);
    return parsed ? [{ key, ...parsed }] : [];
  });
  const found = new Map<string, Bytes>();
  for (const [name, own] of Map.groupBy(known, (one) => one.name)) {
    const pieces = own
      .sort((a, b) => a.piece - b.piece)
      .map(({ key }) => toBytes(String(entries[key])));
    const parts = pieces.filter((piece) => piece !== null);
    if (parts.length === own[0]?.pieces && parts.length === own.length)
      found.set(name, join(...parts));
  }
  return found;
};

const open = ({ area }: StorageSyncSettings): Transport => {
  const keysOf = async (name: string): Promise<string[]> =>
    Object.keys(await attempt(area.get(null))).filter((key) => parseKey(key)?.name === name);
  return {
    list: async (): Promise<Listed[]> =>
      [...whole(await attempt(area.get(null)))].map(([name, { length }]) => ({
        name,
        size: length,
      })),
    get: async (name) => {
      const keys = await keysOf(name);
      return whole(await attempt(area.get(keys))).get(name) ?? null;
    },
    put: (name, bytes) => attempt(area.set(splitUp(name, bytes))),
    delete: async (name) => {
      const keys = await keysOf(name);
      if (keys.length > 0) await attempt(area.remove(keys));
    },
  };
};

export const storageSync = defineTransport<StorageSyncSettings>({
  id: 'storage-sync',
  open,
});
