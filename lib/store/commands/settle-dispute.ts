import type { Finding } from '@/lib/domain/finding';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

const writeFindings = (store: Store, intents: readonly Intent[]) =>
  write(store, async () => ({ intents, value: undefined }), ['findings']);

/** A finding and what it was before it was set aside. */
export interface SetAside {
  id: string;
  status: Finding['status'];
}

/**
 * Of findings that contradict each other this one is right: the others stay, with their sources, as
 * what is said no longer. Resolves to those, for `takeBackVerdict`.
 */
export const preferFinding = (
  store: Store,
  right: string,
  all: readonly string[],
): Promise<Result<SetAside[], StoreProblem>> =>
  write(store, async () => {
    const others = await store.database.findings.bulkGet(all.filter((id) => id !== right));
    const standing = others.filter((other) => other !== undefined).filter(isAlive);
    return {
      intents: standing.map(({ id }) => intend.set('findings', id, 'status', 'outdated')),
      value: standing.map(({ id, status }) => ({ id, status })),
    };
  }, ['findings']);

/** None was wrong after all; whether they contradict each other is found out anew. */
export const takeBackVerdict = (store: Store, setAside: readonly SetAside[]) =>
  writeFindings(
    store,
    setAside.map(({ id, status }) => intend.set('findings', id, 'status', status)),
  );

const pairsOf = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((one) =>
    ids.filter((other) => other !== one).map((other): [string, string] => [one, other]),
  );

/** All of them hold, though they seem to contradict each other. */
export const keepAll = (store: Store, ids: readonly string[]) =>
  writeFindings(
    store,
    pairsOf(ids).map(([one, other]) => intend.include('findings', one, 'besides', other)),
  );

/** They do contradict each other after all. */
export const takeBackKeepAll = (store: Store, ids: readonly string[]) =>
  writeFindings(
    store,
    pairsOf(ids).map(([one, other]) => intend.exclude('findings', one, 'besides', other)),
  );
