import { type Bytes, hexOf } from './bytes';
import { deflate } from './deflate';
import type { Run } from './engine-run';
import { type SealedObject, sealObject } from './envelope';
import { type Frame, frameLength, writeContent } from './frames';
import type { Ledger } from './ledger';

/** A part is no larger once it is deflated: a worker must send it within its half minute. */
const PART_BYTES = 2 ** 20;
const PART_RAW_BYTES = 4 * PART_BYTES;

const isDue = ({ owed, pending, since }: Ledger, { compactAfter }: Run): boolean =>
  pending === null &&
  (owed || since.segments > compactAfter.segments || since.bytes > compactAfter.bytes);

const split = (frames: readonly Frame[]): Frame[][] => {
  const half = Math.ceil(frames.length / 2);
  return [frames.slice(0, half), frames.slice(half)];
};

/** In halves, until each fits. A single record that is larger goes as it is. */
const fitted = async (frames: readonly Frame[]): Promise<Frame[][]> => {
  const { length } = await deflate(writeContent({ about: {}, frames: [...frames] }));
  if (length <= PART_BYTES * 0.85 || frames.length < 2) return [[...frames]];
  const [first = [], second = []] = split(frames);
  return [...(await fitted(first)), ...(await fitted(second))];
};

const partsOf = async (states: AsyncIterable<readonly Frame[]>): Promise<Frame[][]> => {
  const parts: Frame[][] = [];
  let part: Frame[] = [];
  let length = 0;
  for await (const slice of states)
    for (const frame of slice) {
      part.push(frame);
      length += frameLength(frame);
      if (length < PART_RAW_BYTES) continue;
      parts.push(...(await fitted(part)));
      part = [];
      length = 0;
    }
  if (part.length > 0 || parts.length === 0) parts.push(...(await fitted(part)));
  return parts;
};

const sealParts = async (run: Run, ledger: Ledger, parts: readonly Frame[][]) => {
  const about = { id: hexOf(run.random(8)), vector: ledger.vector };
  const sealed: SealedObject[] = [];
  for (const [index, frames] of parts.entries()) {
    const content: Bytes = writeContent({ about, frames });
    const place = { kind: 'snap', device: ledger.device, seq: ledger.snap + 1 } as const;
    const part = { ...place, part: index + 1, parts: parts.length };
    sealed.push(await sealObject(run.keys, part, content, run.random));
  }
  return sealed;
};

/** Seals the state of everything, where it is time to. */
export const sealSnapshot = async (run: Run): Promise<void> => {
  // Read before the states: they may hold more than it says, never less.
  const ledger = await run.state.ledger();
  if (!isDue(ledger, run)) return;
  const sealed = await sealParts(run, ledger, await partsOf(run.state.states()));
  const pending = {
    seq: ledger.snap + 1,
    names: sealed.map(({ name }) => name),
    vector: ledger.vector,
  };
  const since = { segments: 0, bytes: 0 };
  await run.state.seal(sealed, [], { ...ledger, snap: pending.seq, pending, since, owed: false });
};

/** Counts on a snapshot once each of its parts was read back. */
export const confirmSnapshot = async (run: Run): Promise<void> => {
  const ledger = await run.state.ledger();
  const { pending } = ledger;
  if (!pending) return;
  const there = new Set((await run.state.mine()).flatMap(({ name, gone }) => (gone ? [] : [name])));
  if (!pending.names.every((name) => there.has(name))) return;
  const snapshots = [...ledger.snapshots, { ...pending, verifiedAt: run.now() }];
  await run.state.write({ ...ledger, pending: null, snapshots });
};
