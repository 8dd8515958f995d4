import { describe, expect, test } from 'vitest';
import { linkingGround, readFact } from '@/lib/linking/linking-ground';
import { type LinkableFact, type LinkingTarget, targetId } from '@/lib/linking/linking-view';
import { signals } from '@/lib/linking/signals';
import { aView, signalCases } from './signal-cases';

/** What one signal says, by target. */
const saidBy = (id: string, fact: LinkableFact, view = aView()) => {
  const signal = signals.find((one) => one.id === id);
  if (!signal) throw new Error(`No signal ${id}`);
  const ground = linkingGround(view);
  const targets: LinkingTarget[] = [
    ...view.people.map((person) => ({ type: 'person' as const, person })),
    ...view.proposals.map((proposal) => ({ type: 'proposal' as const, proposal })),
  ];
  return targets.flatMap((target) => {
    const verdict = signal.judge(readFact(ground, fact), target, ground);
    return verdict ? [{ targetId: targetId(target), ...verdict }] : [];
  });
};

test('every signal has its cases, and every sentence it may say is among them', () => {
  expect(signalCases.map(({ signal }) => signal).sort()).toEqual(
    signals.map(({ id }) => id).sort(),
  );
  for (const { signal, gives } of signalCases) {
    const words = signals.find(({ id }) => id === signal)?.words ?? [];
    expect([...new Set(gives.map((one) => one.words))].sort()).toEqual([...words].sort());
  }
});

describe.each(signalCases)('$signal', ({ signal, gives, leaves }) => {
  test.each(gives)('gives $points for $words to $targetId', ({ fact, view, ...expected }) => {
    const said = saidBy(signal, fact, view);
    expect(said).toContainEqual(expect.objectContaining(expected));
    expect(said.every(({ points }) => points === expected.points)).toBe(true);
  });

  test.each(leaves)('is silent: $why', ({ fact, view }) => {
    expect(saidBy(signal, fact, view)).toEqual([]);
  });
});
