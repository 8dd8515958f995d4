import { areEqual, type Bytes, hexOf } from './bytes';
import { newDevice, type Run } from './engine-run';
import { isSealedBy } from './header-seal';
import { type Ledger, newLedger } from './ledger';
import { parseName, parseVaultName } from './names';
import type { Mine, SyncState } from './sync-state';

/** A list may be old, or a part of one: only what cannot be fetched either is not there. */
const isLost = async ({ transport }: Run, { name, size }: Mine): Promise<boolean> => {
  const bytes = await transport.get(name);
  return bytes === null || bytes.length !== size;
};

/** What was ours and is not there any more is said again, by a snapshot of everything. */
export const repairOwn = async (run: Run): Promise<void> => {
  const sizes = new Map(run.listed.map(({ name, size }) => [name, size]));
  const doubtful = (await run.state.mine()).filter(({ name, size, gone }) => {
    if (gone) return false;
    const listed = sizes.get(name);
    return !sizes.has(name) || (listed !== undefined && listed !== size);
  });
  const lost: string[] = [];
  for (const own of doubtful) if (await isLost(run, own)) lost.push(own.name);
  if (lost.length === 0) return;
  run.report.lost += lost.length;
  const ledger = await run.state.ledger();
  const isOnlyCards = lost.every((name) => parseName(name)?.kind === 'card');
  const next = isOnlyCards ? { ...ledger, ownCard: null } : withoutLost(ledger, lost);
  await run.state.markGone(lost, next);
};

const withoutLost = (ledger: Ledger, lost: readonly string[]) => {
  const isWhole = ({ names }: { names: readonly string[] }) =>
    !names.some((name) => lost.includes(name));
  return {
    ...ledger,
    owed: true,
    snapshots: ledger.snapshots.filter(isWhole),
    pending: ledger.pending && isWhole(ledger.pending) ? ledger.pending : null,
  };
};

/** So many headers of one vault are looked at: each is a change of its secret. */
const HEADERS = 4;

const genOf = (name: string): number => parseVaultName(name)?.gen ?? 0;

const headersOf = ({ listed, keys }: Run): string[] =>
  listed
    .map(({ name }) => name)
    .filter((name) => parseVaultName(name)?.vault === keys.vault)
    .sort((a, b) => genOf(b) - genOf(a));

/** The secret was changed on another device: its header is the one to keep. */
const findNewerHeader = async (run: Run): Promise<{ name: string; bytes: Bytes } | null> => {
  const newer = headersOf(run).filter((name) => genOf(name) > genOf(run.header.name));
  for (const name of newer.slice(0, HEADERS)) {
    const bytes = await run.transport.get(name);
    if (bytes && (await isSealedBy(run.keys, bytes))) return { name, bytes };
  }
  return null;
};

const putBack = async ({ listed, transport, header }: Run): Promise<void> => {
  const entry = listed.find(({ name }) => name === header.name);
  if (entry && (entry.size === undefined || entry.size === header.bytes.length)) return;
  const kept = await transport.get(header.name);
  if (kept && areEqual(kept, header.bytes)) return;
  await transport.put(header.name, header.bytes);
};

/**
 * The vault's header was deleted, or this is an empty folder: it is put back as it was. One with an
 * older secret goes, once ours is surely there: it would still open the vault.
 */
export const repairHeader = async (run: Run): Promise<void> => {
  run.report.newHeader = await findNewerHeader(run);
  if (run.report.newHeader) return;
  await putBack(run);
  const older = headersOf(run).filter((name) => genOf(name) < genOf(run.header.name));
  if (older.length === 0) return;
  const kept = await run.transport.get(run.header.name);
  if (!kept || !areEqual(kept, run.header.bytes)) return;
  for (const name of older) await run.transport.delete(name);
};

/**
 * Under a new name everything is said anew, by a snapshot. It stands for a first segment that nobody
 * has, so that no vector covers it: what it holds was partly said under no name that is still known.
 */
const underNewName = (
  random: (length: number) => Uint8Array,
  known: Pick<Ledger, 'rev'> & Partial<Ledger>,
): Ledger => {
  const device = newDevice(random);
  const first = { seq: 1, hash: hexOf(random(6)) };
  const vector = { ...known.vector, [device]: first };
  return { ...newLedger(device), ...known, device, seg: first.seq, vector, owed: true };
};

/**
 * Goes by a new name where another device uses ours: a profile was copied, or an old state of this
 * one was brought back. What is there under the old name is read like anybody's.
 */
export const leaveSharedName = async (run: Run): Promise<void> => {
  const ledger = await run.state.ledger();
  const known = new Set([
    ...(await run.state.mine()).map(({ name }) => name),
    ...(await run.state.sealed()).map(({ name }) => name),
  ]);
  const isShared = run.listed.some(
    ({ name }) => parseName(name)?.device === ledger.device && !known.has(name),
  );
  if (!isShared) return;
  const { rev, vector, ahead, partial, cards } = ledger;
  await run.state.become(underNewName(run.random, { rev, vector, ahead, partial, cards }));
  run.report.renamed = true;
};

/**
 * Goes over to another vault, of which the person has the code: two devices may each have made one.
 * All that is here is said again there; what lies in the old one is left to itself.
 */
export const adoptVault = async (
  state: SyncState,
  random: (length: number) => Uint8Array,
): Promise<void> => {
  const { rev } = await state.ledger();
  await state.become(underNewName(random, { rev }));
};
