/** How far one device's segments are known without a gap. The hash tells two with one number apart. */
export interface Tip {
  seq: number;
  hash: string;
}

export type Vector = Readonly<Record<string, Tip>>;

/** A snapshot that this device has written. */
export interface OwnSnapshot {
  seq: number;
  names: readonly string[];
  vector: Vector;
  /** When every part of it was read back whole. */
  verifiedAt: number;
}

/** What a device says of itself, sealed like everything else. */
export interface Card {
  name: string;
  /** Newest format it reads. */
  format: number;
  vector: Vector;
  /** Objects it cannot read, though it should. */
  need: readonly string[];
  snapshot: { seq: number; vector: Vector } | null;
  at: number;
}

/** What the engine must remember besides objects and records. Replaced as a whole, never changed in place. */
export interface Ledger {
  /** Counts the changes: who has read an older one may not write. */
  rev: number;
  device: string;
  /** Numbers used up. */
  seg: number;
  snap: number;
  card: number;
  vector: Vector;
  /** Segments that were read before the ones they follow: device → number → hash and predecessor. */
  ahead: Readonly<Record<string, Readonly<Record<string, { hash: string; prev: string }>>>>;
  /** Snapshots of which some parts are read. */
  partial: Readonly<Record<string, { got: readonly number[]; parts: number; vector: Vector }>>;
  /** Since the last snapshot. */
  since: { segments: number; bytes: number };
  /** Something of ours is missing there, or somebody needs it. */
  owed: boolean;
  /** Written, but not read back yet. */
  pending: Omit<OwnSnapshot, 'verifiedAt'> | null;
  /** Newest last. */
  snapshots: readonly OwnSnapshot[];
  /** The others' cards, the newest of each. */
  cards: Readonly<Record<string, Card & { seq: number }>>;
  ownCard: Card | null;
  /** Needs of others that a snapshot of ours has answered. */
  answered: readonly string[];
}

export const newLedger = (device: string): Ledger => ({
  rev: 0,
  device,
  seg: 0,
  snap: 0,
  card: 0,
  vector: {},
  ahead: {},
  partial: {},
  since: { segments: 0, bytes: 0 },
  owed: false,
  pending: null,
  snapshots: [],
  cards: {},
  ownCard: null,
  answered: [],
});

/** Moves on over what was read ahead. */
const caughtUp = (ledger: Ledger, device: string): Ledger => {
  let tip = ledger.vector[device];
  const ahead = { ...ledger.ahead[device] };
  for (;;) {
    const seq: number = (tip?.seq ?? 0) + 1;
    const next = ahead[seq];
    if (!next || next.prev !== (tip?.hash ?? '')) break;
    tip = { seq, hash: next.hash };
    delete ahead[seq];
  }
  for (const seq of Object.keys(ahead)) if (Number(seq) <= (tip?.seq ?? 0)) delete ahead[seq];
  return {
    ...ledger,
    vector: tip ? { ...ledger.vector, [device]: tip } : ledger.vector,
    ahead: { ...ledger.ahead, [device]: ahead },
  };
};

/** A segment was applied. */
export const withSegment = (
  ledger: Ledger,
  { device, seq, hash }: { device: string; seq: number; hash: string },
  prev: string,
): Ledger => {
  if (seq <= (ledger.vector[device]?.seq ?? 0)) return ledger;
  const own = { ...ledger.ahead[device], [seq]: { hash, prev } };
  return caughtUp({ ...ledger, ahead: { ...ledger.ahead, [device]: own } }, device);
};

const withVector = (ledger: Ledger, vector: Vector): Ledger => {
  let held = ledger;
  for (const [device, tip] of Object.entries(vector)) {
    if (tip.seq > (held.vector[device]?.seq ?? 0))
      held = { ...held, vector: { ...held.vector, [device]: tip } };
    held = caughtUp(held, device);
  }
  return held;
};

/** A part of a snapshot was applied; with its last part, all that the snapshot holds is known. */
export const withSnapshotPart = (
  ledger: Ledger,
  id: string,
  { part, parts, vector }: { part: number; parts: number; vector: Vector },
): Ledger => {
  const got = new Set([...(ledger.partial[id]?.got ?? []), part]);
  if (got.size < parts)
    return { ...ledger, partial: { ...ledger.partial, [id]: { got: [...got], parts, vector } } };
  const { [id]: _, ...partial } = ledger.partial;
  return withVector({ ...ledger, partial }, vector);
};

/** The newer card of a device. */
export const withCard = (ledger: Ledger, device: string, card: Card & { seq: number }): Ledger => {
  const held = ledger.cards[device];
  if (held && held.seq >= card.seq) return ledger;
  return { ...ledger, cards: { ...ledger.cards, [device]: card } };
};
