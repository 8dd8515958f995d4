import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  distinctHeads,
  headsOf,
  openDocument,
  setRegister,
  setText,
  shownOf,
} from '@/lib/sync/register';
import { type Chance, chanceOf, patienceFor, runsOf } from '../../fixtures/seeds';

/** One thing said, and what its author had before the eyes in its place. */
interface Said {
  path: string;
  value: string;
  over: readonly unknown[];
}

const PATHS = ['title', 'steps/a', 'steps/a/what'];

/** By the book: what nobody has replaced who saw it. */
const standing = (said: readonly Said[], path: string): string[] => {
  const own = said.filter((one) => one.path === path);
  const replaced = new Set(own.flatMap(({ over }) => over));
  return own
    .map(({ value }) => value)
    .filter((value) => !replaced.has(value))
    .sort();
};

const valuesAt = (state: Uint8Array | null, path: string): string[] =>
  headsOf(openDocument(state))
    .filter((head) => head.path === path)
    .map(({ value }) => String(value))
    .sort();

class World {
  readonly said: Said[] = [];
  readonly updates: { bytes: Uint8Array; at: number }[] = [];
  readonly devices: { state: Uint8Array | null; waiting: Set<number> }[];
  private readonly chance: Chance;
  conflicts = 0;

  constructor(chance: Chance, devices: number) {
    this.chance = chance;
    this.devices = Array.from({ length: devices }, () => ({
      state: null,
      waiting: new Set<number>(),
    }));
  }

  say(): void {
    const device = this.chance.pick(this.devices);
    const path = this.chance.pick(PATHS);
    const index = this.said.length;
    const value = `v${index}`;
    this.said.push({ path, value, over: valuesAt(device.state, path) });
    const doc = openDocument(device.state);
    const heard: Uint8Array[] = [];
    doc.on('update', (update) => heard.push(update));
    doc.transact(() =>
      setRegister(doc, path, value, { at: this.chance.below(5), by: 'd', newOp: () => `${index}` }),
    );
    device.state = Y.encodeStateAsUpdate(doc);
    const [bytes] = heard;
    if (!bytes) throw new Error('nothing was said');
    this.updates.push({ bytes, at: index });
    for (const other of this.devices) if (other !== device) other.waiting.add(index);
  }

  /** In any order, several times, or not yet. What rests on something unheard is not read yet. */
  deliver(device: World['devices'][number], index: number): void {
    const update = this.updates[index];
    if (!update) return;
    const doc = openDocument(device.state);
    Y.applyUpdate(doc, update.bytes);
    device.state = Y.encodeStateAsUpdate(doc);
    if (!this.chance.happens(0.2)) device.waiting.delete(index);
  }

  check(): void {
    for (const device of this.devices)
      for (const path of PATHS) {
        const expected = standing(this.said, path);
        if (expected.length > 1) this.conflicts += 1;
        expect(valuesAt(device.state, path)).toEqual(expected);
      }
  }
}

describe('a register', () => {
  const runs = runsOf('REGISTER_RUNS', 60);

  it(
    `holds exactly what nobody has replaced knowingly, in ${runs} random worlds`,
    async ({ annotate }) => {
      let conflicts = 0;
      for (let seed = 1; seed <= runs; seed += 1) {
        const chance = chanceOf(seed);
        const world = new World(chance, 2 + chance.below(3));
        for (let step = 0; step < 25; step += 1) {
          if (chance.happens(0.5)) world.say();
          const device = chance.pick(world.devices);
          for (const index of device.waiting) if (chance.happens(0.3)) world.deliver(device, index);
        }
        // Everything arrives in the end, each device's in an order of its own.
        for (const device of world.devices)
          for (let rest = [...device.waiting]; rest.length > 0; rest = [...device.waiting])
            world.deliver(device, chance.pick(rest));
        world.check();
        conflicts += world.conflicts;
      }
      await annotate(`${runs} worlds, ${conflicts} times several heads at the end, 0 mismatches`);
      expect(conflicts).toBeGreaterThan(0);
    },
    patienceFor(runs),
  );

  const writer = (at: number, op: string) => ({ at, by: 'device', newOp: () => op });

  it('says nothing when the same is said again', () => {
    const doc = openDocument(null);
    setRegister(doc, 'title', { a: [1] }, writer(1, 'a'));
    const before = Y.encodeStateAsUpdate(doc);
    setRegister(doc, 'title', { a: [1] }, writer(2, 'b'));
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('shows the later one, and of two at the same instant the same on every device', () => {
    const head = (at: number, op: string) => ({ path: 'p', value: op, op, at, by: 'd' });
    expect(shownOf([head(2, 'a'), head(1, 'b')])?.op).toBe('a');
    expect(shownOf([head(1, 'a'), head(1, 'b')])?.op).toBe('b');
    expect(shownOf([head(1, 'b'), head(1, 'a')])?.op).toBe('b');
  });

  it('counts what two devices say alike once', () => {
    const head = (op: string, value: unknown) => ({ path: 'p', value, op, at: 1, by: 'd' });
    const heads = [head('a', { x: 1 }), head('b', { x: 1 }), head('c', { x: 2 })];
    expect(distinctHeads(heads).map(({ op }) => op)).toEqual(['c', 'b']);
  });

  it('keeps both edits of one text', () => {
    const base = openDocument(null);
    setText(base, 'notes', 'The plant runs in two shifts.', writer(1, 'a'));
    const state = Y.encodeStateAsUpdate(base);
    const [here, there] = [openDocument(state), openDocument(state)];
    setText(here, 'notes', 'The old plant runs in two shifts.', writer(2, 'b'));
    setText(there, 'notes', 'The plant runs in two shifts. Ask why.', writer(3, 'c'));
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    const heads = distinctHeads(headsOf(here));
    expect(heads.map(({ value }) => value)).toEqual(['The old plant runs in two shifts. Ask why.']);
  });

  it('keeps an edit of a text that is emptied elsewhere', () => {
    const base = openDocument(null);
    setText(base, 'notes', 'Two shifts', writer(1, 'a'));
    const state = Y.encodeStateAsUpdate(base);
    const [here, there] = [openDocument(state), openDocument(state)];
    setRegister(here, 'notes', undefined, writer(2, 'b'));
    setText(there, 'notes', 'Three shifts', writer(3, 'c'));
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    expect(
      headsOf(here)
        .map(({ value }) => String(value))
        .sort(),
    ).toEqual(['Three shifts', 'undefined']);
  });

  it('does not join two texts that were begun apart, and shows two that are alike as one', () => {
    const begun = (text: string, op: string) => {
      const doc = openDocument(null);
      setText(doc, 'notes', text, writer(1, op));
      return doc;
    };
    const alike = begun('Two shifts', 'a');
    Y.applyUpdate(alike, Y.encodeStateAsUpdate(begun('Two shifts', 'b')));
    expect(distinctHeads(headsOf(alike)).map(({ value }) => value)).toEqual(['Two shifts']);
    const unlike = begun('Two shifts', 'a');
    Y.applyUpdate(unlike, Y.encodeStateAsUpdate(begun('Three', 'b')));
    expect(distinctHeads(headsOf(unlike)).map(({ value }) => value)).toEqual([
      'Three',
      'Two shifts',
    ]);
  });
});
