import type { DBCore, DBCoreTransaction, Middleware } from 'dexie';

const open = new WeakSet<object>();

/** Marks a transaction as one of the write path's own. */
export const allowWrites = (transaction: object): void => {
  open.add(transaction);
};

const isUpgrade = (transaction: DBCoreTransaction): boolean =>
  // Dexie hands the browser's own transaction through, which knows its mode.
  'mode' in transaction && transaction.mode === 'versionchange';

/**
 * Refuses every change to a guarded table that does not come through the write path: sync must hear
 * of all of them. A mistake in the code, so it throws.
 */
export const writeGuard = (guarded: ReadonlySet<string>): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'write-guard',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      if (!guarded.has(name)) return table;
      return {
        ...table,
        mutate: (request) => {
          if (!open.has(request.trans) && !isUpgrade(request.trans))
            throw new Error(`${name} was changed outside the write path (lib/store/write.ts)`);
          return table.mutate(request);
        },
      };
    },
  }),
});
