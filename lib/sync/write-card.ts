import { isSameValue } from '@/lib/domain/same-value';
import type { Run } from './engine-run';
import { FORMAT, sealObject } from './envelope';
import { writeContent } from './frames';
import type { Card, Ledger } from './ledger';
import { parseName } from './names';
import { covers } from './pull';

/** So many times an object was damaged before the others are told. */
const DAMAGED_OFTEN = 3;
/** How far somebody has read is worth a card only now and then. */
const QUIET_MS = 60 * 60_000;

const isKnownElsewhere = async (run: Pick<Run, 'state'>, ledger: Ledger, file: string) => {
  const name = parseName(file);
  if (name?.kind === 'seg') return (ledger.vector[name.device]?.seq ?? 0) >= name.seq;
  const snapshot = name?.kind === 'snap' && ledger.cards[name.device]?.snapshot;
  if (!snapshot || !name) return name?.kind !== 'snap';
  return snapshot.seq >= name.seq && covers(run, ledger, snapshot.vector);
};

/** Damaged objects that nothing else has brought. */
export const needOf = async (run: Pick<Run, 'state'>, ledger: Ledger): Promise<string[]> => {
  const need: string[] = [];
  for (const { name, why, count } of await run.state.quarantined())
    if (why === 'damaged' && count >= DAMAGED_OFTEN && !(await isKnownElsewhere(run, ledger, name)))
      need.push(name);
  return need.sort();
};

const isNews = (card: Card, held: Card | null, now: number): boolean => {
  if (!held) return true;
  if (!isSameValue(card.need, held.need) || !isSameValue(card.snapshot, held.snapshot)) return true;
  return card.at - held.at >= QUIET_MS || now < held.at
    ? !isSameValue(card.vector, held.vector)
    : false;
};

/** Tells the others how far this device is, and what it cannot read. */
export const sealCard = async (run: Run): Promise<void> => {
  const ledger = await run.state.ledger();
  const last = ledger.snapshots.at(-1);
  const card: Card = {
    name: run.deviceName,
    format: FORMAT,
    vector: ledger.vector,
    need: await needOf(run, ledger),
    snapshot: last ? { seq: last.seq, vector: last.vector } : null,
    at: run.now(),
  };
  if (!isNews(card, ledger.ownCard, run.now())) return;
  const place = { kind: 'card', device: ledger.device, seq: ledger.card + 1 } as const;
  const content = writeContent({ about: card, frames: [] });
  const sealed = await sealObject(run.keys, place, content, run.random);
  await run.state.seal([sealed], [], { ...ledger, card: place.seq, ownCard: card });
};

/** Others cannot read something that is known here: a snapshot will bring it to them. */
export const hearNeeds = async (run: Run): Promise<void> => {
  const ledger = await run.state.ledger();
  const needed = Object.values(ledger.cards).flatMap(({ need }) => need);
  const open = needed.filter((name) => !ledger.answered.includes(name));
  if (open.length === 0) return;
  const mine = new Set((await run.state.mine()).map(({ name }) => name));
  const seen = await run.state.isSeen(open);
  const known: string[] = [];
  for (const file of open) {
    const name = parseName(file);
    const isPassed = name?.kind === 'seg' && (await covers(run, ledger, { [name.device]: name }));
    if (mine.has(file) || seen.has(file) || isPassed) known.push(file);
  }
  if (known.length === 0) return;
  await run.state.write({ ...ledger, owed: true, answered: [...ledger.answered, ...known] });
};
