import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';

const listeners = new WeakMap<object, () => void>();

/** From now on `heard` is called whenever the browser answers something in the transaction. */
export const listen = (transaction: object, heard: () => void): void => {
  listeners.set(transaction, heard);
};

const heardFrom =
  <Request extends { trans: DBCoreTransaction }, Answer>(
    ask: (request: Request) => Promise<Answer>,
  ) =>
  (request: Request): Promise<Answer> =>
    ask(request).then((answer) => {
      listeners.get(request.trans)?.();
      return answer;
    });

const listening = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: heardFrom(table.mutate),
  get: heardFrom(table.get),
  getMany: heardFrom(table.getMany),
  query: heardFrom(table.query),
  openCursor: heardFrom(table.openCursor),
  count: heardFrom(table.count),
});

/** Tells a transaction that waits from one that the browser has forgotten. */
export const answers: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'answers',
  create: (core) => ({ ...core, table: (name) => listening(core.table(name)) }),
};
