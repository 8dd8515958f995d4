import type { Transaction } from 'dexie';
import { TABLES } from '@/lib/domain/base';
import type { RoundTwoDatabase } from './database';

/** In `meta`: everything as it was before the last upgrade, until a safe copy has been made of it. */
const KEY = 'before-upgrade';

/** What stood there, and in which version of the database. */
export interface BeforeUpgrade {
  schema: number;
  rows: Record<string, unknown[]>;
}

/**
 * Puts everything aside as it is, inside the very transaction that upgrades it: whichever page opens the
 * database first after an update, and however it ends, what was there is still there.
 */
export const putAside = async (transaction: Transaction, schema: number): Promise<void> => {
  const there = transaction.idbtrans.objectStoreNames;
  const tables = TABLES.filter((table) => there.contains(table));
  const lists = await Promise.all(tables.map((table) => transaction.table(table).toArray()));
  if (lists.every((list) => list.length === 0)) return;
  const rows = Object.fromEntries(tables.map((table, nth) => [table, lists[nth] ?? []]));
  const value: BeforeUpgrade = { schema, rows };
  await transaction.table('meta').put({ key: KEY, value });
};

/** What was put aside, if anything was. */
export const readAside = async ({ meta }: RoundTwoDatabase): Promise<BeforeUpgrade | null> => {
  const held = await meta.get(KEY);
  // Only `putAside` writes there.
  return held ? (held.value as BeforeUpgrade) : null;
};

export const dropAside = ({ meta }: RoundTwoDatabase): Promise<void> =>
  Promise.resolve(meta.delete(KEY));
