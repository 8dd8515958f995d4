import type { Run } from './engine-run';
import type { Ledger, OwnSnapshot } from './ledger';
import { type ObjectName, parseName } from './names';
import type { Mine } from './sync-state';

const DAY = 24 * 60 * 60_000;
/** A folder may be carried by something that brings deletions before what replaces them. */
const SETTLED_MS = 7 * DAY;
/** A device that is silent for so long holds nothing up; it reads a snapshot when it comes back. */
const DORMANT_MS = 180 * DAY;
/** Snapshots, and cards, that are kept in any case. */
const KEPT = 2;
/** Of older ones only what they cover is remembered. */
const REMEMBERED = 8;

interface Own {
  name: string;
  is: ObjectName;
}

const isAcknowledged = (
  ledger: Ledger,
  mine: readonly Own[],
  { seq }: { seq: number },
  now: number,
): boolean =>
  Object.values(ledger.cards)
    .filter(({ at }) => at > now - DORMANT_MS)
    .every(({ vector }) => {
      const tip = vector[ledger.device];
      if (!tip || tip.seq < seq) return false;
      // By its hash, too: another device may have gone by our name.
      return mine.some(({ is }) => is.kind === 'seg' && is.seq === tip.seq && is.hash === tip.hash);
    });

const coveredBy = (snapshots: readonly OwnSnapshot[], device: string): number =>
  Math.max(0, ...snapshots.map(({ vector }) => vector[device]?.seq ?? 0));

const isLeaving = (
  ledger: Ledger,
  mine: readonly Own[],
  { is, name }: Own,
  now: number,
): boolean => {
  if (is.device !== ledger.device) return false;
  if (is.kind === 'card') return is.seq <= ledger.card - KEPT;
  const kept = ledger.snapshots.slice(-KEPT);
  const isKept = [...kept, ...(ledger.pending ? [ledger.pending] : [])].some(({ names }) =>
    names.includes(name),
  );
  if (is.kind === 'snap') return kept.length === KEPT && !isKept;
  const settled = ledger.snapshots.filter(({ verifiedAt }) => verifiedAt <= now - SETTLED_MS);
  if (is.seq <= coveredBy(settled, ledger.device)) return true;
  const isCovered = is.seq <= coveredBy(ledger.snapshots, ledger.device);
  return isCovered && isAcknowledged(ledger, mine, is, now);
};

const named = (mine: readonly Mine[]): Own[] =>
  mine.flatMap(({ name }) => {
    const is = parseName(name);
    return is ? [{ name, is }] : [];
  });

/** Deletes what is ours there and stands in a snapshot that was read back. Nobody else's, ever. */
export const collectGarbage = async (run: Run): Promise<void> => {
  const ledger = await run.state.ledger();
  const mine = await run.state.mine();
  const all = named(mine);
  const there = named(mine.filter(({ gone }) => !gone));
  const leaving = there.filter((own) => isLeaving(ledger, all, own, run.now()));
  const listed = new Set(run.listed.map(({ name }) => name));
  const left = named(mine.filter(({ name, gone }) => gone && listed.has(name)));
  const superfluous = left.filter((own) => isLeaving(ledger, all, own, run.now()));
  const names = leaving.map(({ name }) => name);
  if (names.length > 0)
    await run.state.markGone(names, { ...ledger, snapshots: ledger.snapshots.slice(-REMEMBERED) });
  for (const name of [...names, ...superfluous.map((own) => own.name)])
    await run.transport.delete(name);
};
