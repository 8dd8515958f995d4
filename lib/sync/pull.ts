import * as z from 'zod/mini';
import type { Bytes } from './bytes';
import type { Run } from './engine-run';
import { openObject } from './envelope';
import { type Content, readContent } from './frames';
import {
  type Card,
  type Ledger,
  type Vector,
  withCard,
  withSegment,
  withSnapshotPart,
} from './ledger';
import { type ObjectName, parseName } from './names';
import type { Quarantined } from './sync-state';

const Tips = z.record(z.string(), z.object({ seq: z.int(), hash: z.string() }));
const AboutSegment = z.object({ prev: z.string() });
const AboutSnapshot = z.object({ id: z.string(), vector: Tips });
const AboutCard = z.object({
  name: z.string(),
  format: z.int(),
  vector: Tips,
  need: z.array(z.string()),
  snapshot: z.nullable(z.object({ seq: z.int(), vector: Tips })),
  at: z.number(),
});

/** What has been read before is not fetched again; what could not be is, but ever more rarely. */
const RETRY_MS = 60_000;
const RETRY_MAX_MS = 24 * 60 * 60_000;

const learn = (ledger: Ledger, name: ObjectName, { about }: Content): Ledger => {
  switch (name.kind) {
    case 'seg':
      return withSegment(ledger, name, AboutSegment.parse(about).prev);
    case 'snap': {
      const { id, vector } = AboutSnapshot.parse(about);
      return withSnapshotPart(ledger, id, { part: name.part, parts: name.parts, vector });
    }
    case 'card': {
      const card: Card = AboutCard.parse(about);
      return withCard(ledger, name.device, { ...card, seq: name.seq });
    }
  }
};

const setAside = async (
  { state, now }: Run,
  name: string,
  why: Quarantined['why'],
  held: Quarantined | undefined,
): Promise<void> => {
  const count = (held?.count ?? 0) + 1;
  const wait = why === 'other-key' ? RETRY_MAX_MS : Math.min(RETRY_MS * 2 ** count, RETRY_MAX_MS);
  await state.quarantine({ name, why, count, retryAt: now() + wait });
};

const readObject = (bytes: Bytes): Content | null => {
  try {
    return readContent(bytes);
  } catch {
    // Sealed by somebody with the key, and yet no content: to the reader it is damaged.
    return null;
  }
};

/** Merges one object, or sets it aside. True: it was read. */
const take = async (
  run: Run,
  name: ObjectName,
  { file, bytes, held }: { file: string; bytes: Bytes; held: Quarantined | undefined },
): Promise<boolean> => {
  const opened = await openObject(run.keys, name, bytes);
  if (!opened.ok && opened.problem === 'newer') {
    await run.state.park(file, bytes);
    return false;
  }
  const content = opened.ok ? readObject(opened.value) : null;
  if (!content) {
    await setAside(
      run,
      file,
      opened.ok || opened.problem === 'newer' ? 'damaged' : opened.problem,
      held,
    );
    return false;
  }
  await run.state.apply(file, content.frames, learn(await run.state.ledger(), name, content));
  return true;
};

/** Cards first: they tell what need not be fetched. Then in the order in which things were said. */
const RANK = { card: 0, snap: 1, seg: 2 };
const inOrder = (a: { name: ObjectName }, b: { name: ObjectName }): number =>
  RANK[a.name.kind] - RANK[b.name.kind] || a.name.seq - b.name.seq;

/** Whether everything the vector stands for was read here: seen by its very name, not only by number. */
export const covers = async (
  { state }: Pick<Run, 'state'>,
  ledger: Ledger,
  vector: Vector,
): Promise<boolean> => {
  const passed: string[] = [];
  for (const [device, tip] of Object.entries(vector)) {
    const own = ledger.vector[device];
    if (!own || own.seq < tip.seq) return false;
    if (own.seq === tip.seq && own.hash !== tip.hash) return false;
    if (own.seq > tip.seq && device !== ledger.device)
      passed.push(`seg.${device}.${String(tip.seq).padStart(10, '0')}.${tip.hash}.rhs`);
  }
  return (await state.isSeen(passed)).size === passed.length;
};

/** Snapshots of which a card says that they hold nothing but what was read here already. */
const passKnownSnapshots = async (run: Run, names: readonly ObjectName[]): Promise<boolean> => {
  const ledger = await run.state.ledger();
  const name = names.find((one) => one.kind === 'snap');
  const card = name && ledger.cards[name.device];
  if (!name || card?.snapshot?.seq !== name.seq) return false;
  return covers(run, ledger, card.snapshot.vector);
};

interface Wanted {
  file: string;
  name: ObjectName;
  held: Quarantined | undefined;
}

const wanted = async ({ state, listed, now }: Run): Promise<Wanted[]> => {
  const { device } = await state.ledger();
  const names = listed.map(({ name }) => name);
  const seen = await state.isSeen(names);
  const parked = new Set((await state.parked()).map(({ name }) => name));
  const quarantined = new Map((await state.quarantined()).map((entry) => [entry.name, entry]));
  return [...new Set(names)]
    .flatMap((file) => {
      const name = parseName(file);
      const held = quarantined.get(file);
      const isDue = !held || held.retryAt <= now();
      const isOther = name !== null && name.device !== device;
      return isOther && isDue && !seen.has(file) && !parked.has(file) ? [{ file, name, held }] : [];
    })
    .sort(inOrder);
};

const fetchAndTake = async (run: Run, { file, name, held }: Wanted): Promise<boolean> => {
  const bytes = await run.transport.get(file);
  // Listed and yet not there: some servers are in the middle of putting it there.
  return bytes !== null && (await take(run, name, { file, bytes, held }));
};

/** What was kept because this version could not read it, and perhaps now can. */
const unpark = async (run: Run): Promise<void> => {
  for (const { name: file, bytes } of await run.state.parked()) {
    const name = parseName(file);
    if (name) await take(run, name, { file, bytes, held: undefined });
  }
};

/** Fetches and merges what is listed and was not read yet. */
export const pull = async (run: Run): Promise<void> => {
  await unpark(run);
  const all = await wanted(run);
  for (const [done, one] of all.entries()) {
    await run.onStep({ step: 'receiving', done, of: all.length });
    if (await passKnownSnapshots(run, [one.name])) {
      await run.state.pass([one.file]);
      continue;
    }
    if (await fetchAndTake(run, one)) run.report.pulled += 1;
  }
};
