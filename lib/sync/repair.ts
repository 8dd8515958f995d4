import { areEqual, hexOf } from './bytes';
import { newDevice, type Run } from './engine-run';
import { type Ledger, newLedger } from './ledger';
import { parseName } from './names';
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

/** The vault's header was deleted, or this is an empty folder: it is put back as it was. */
export const repairHeader = async ({ listed, transport, header }: Run): Promise<void> => {
  const entry = listed.find(({ name }) => name === header.name);
  if (entry && (entry.size === undefined || entry.size === header.bytes.length)) return;
  const kept = await transport.get(header.name);
  if (kept && areEqual(kept, header.bytes)) return;
  await transport.put(header.name, header.bytes);
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
