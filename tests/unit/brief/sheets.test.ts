import { describe, expect, it } from 'vitest';
import { countFacts, linesOn, nextToGo, withoutLines } from '@/lib/brief/fit';
import { leaksOf, notForLeaving } from '@/lib/brief/leaks';
import type { Sheet, SheetFact, SheetGround } from '@/lib/brief/sheet';
import { sheetKinds } from '@/lib/brief/sheets';
import { leave } from '@/lib/brief/sheets/leave';
import { me } from '@/lib/brief/sheets/me';
import { person } from '@/lib/brief/sheets/person';
import type { Plan } from '@/lib/domain/plan';
import { readPlan } from '@/lib/store/queries/plan';
import { completePlan } from '../../fixtures/example-plan';
import { aStore, plant } from '../../fixtures/memory-store';
import { FIXTURE_NOW } from '../../fixtures/records';

const ground = async (): Promise<SheetGround> => {
  const store = aStore();
  const rows = completePlan(FIXTURE_NOW);
  await plant(store, rows);
  const plan = await readPlan(store.database, rows.companies[0]?.id ?? '', FIXTURE_NOW);
  if (!plan) throw new Error('no plan');
  const facts = new Map<string, SheetFact[]>();
  for (const { from, fromId, toId } of plan.links) {
    const finding = rows.findings.find(({ id }) => id === fromId);
    if (from !== 'finding' || !finding) continue;
    const clips = rows.clips.filter(({ id }) => finding.clipIds.includes(id));
    facts.set(toId, [...(facts.get(toId) ?? []), { finding, clips }]);
  }
  return { plan, facts, now: FIXTURE_NOW };
};
const textOf = (sheet: Sheet) =>
  sheet.sections
    .map(({ title, detail = '', lines }) =>
      [title, detail, ...lines.map(({ text }) => text)].join('\n'),
    )
    .join('\n');

it('every kind makes a page of lines with names and weights of their own', async () => {
  const all = await ground();
  const [first] = all.plan.people;
  for (const kind of sheetKinds) {
    const lines = linesOn(kind.make({ ...all, personId: first?.id }));
    expect(new Set(lines.map(({ id }) => id)).size, kind.id).toBe(lines.length);
    expect(
      lines.every(({ text }) => text.trim() !== ''),
      kind.id,
    ).toBe(true);
  }
});

describe('my own page', () => {
  it('begins with what was promised, then who is met, heaviest first', async () => {
    const all = await ground();
    const { sections } = me.make(all);
    const people = sections.filter(({ kind }) => kind === 'person').map(({ title }) => title);
    const known = all.plan.people.map(({ name }) => name);
    expect(people.length).toBeGreaterThan(2);
    expect(people).toEqual(known.filter((name) => people.includes(name)));
    expect(sections.findIndex(({ kind }) => kind === 'proposal')).toBeGreaterThan(
      people.length - 1,
    );
  });

  it('numbers each source once, and every number has its source', async () => {
    const sheet = me.make(await ground());
    expect(sheet.sources.map(({ number }) => number)).toEqual(
      sheet.sources.map((_, nth) => nth + 1),
    );
    const used = linesOn(sheet).flatMap(({ sources }) => sources);
    expect([...new Set(used)].toSorted((a, b) => a - b)).toEqual(
      sheet.sources.map(({ number }) => number),
    );
    expect(countFacts(sheet).facts).toBeGreaterThan(0);
    expect(countFacts(withoutLines(sheet, new Set(linesOn(sheet).map(({ id }) => id))))).toEqual({
      facts: 0,
      unverified: 0,
    });
  });
});

it('the page of one person names nobody else who is met', async () => {
  const all = await ground();
  const [first, ...others] = me.make(all).sections.filter(({ kind }) => kind === 'person');
  const sheet = person.make({ ...all, personId: first?.id });
  expect(sheet.sections[0]?.title).toBe(first?.title);
  const titles = sheet.sections.map(({ title }) => title);
  for (const other of others) expect(titles).not.toContain(other.title);
});

describe('what is left behind', () => {
  const leftPage = (all: SheetGround): Sheet => {
    const whole = leave.make(all);
    return withoutLines(whole, new Set(notForLeaving(all.plan, whole)));
  };

  it('holds what is marked so, and no word of anybody met, wanted, noted or asked', async () => {
    const all = await ground();
    const text = textOf(leftPage(all));
    expect(text).not.toBe('');
    const { plan } = all;
    const seated = plan.people.filter(({ id }) =>
      plan.participants.some(({ personId }) => personId === id),
    );
    const forbidden = [
      ...seated.map(({ name }) => name),
      ...plan.keyPoints.map((one) => one.text),
      ...plan.questions.map((one) => one.text),
      ...plan.participants.flatMap(({ notes }) => notes?.split('\n') ?? []),
      ...plan.rounds.flatMap(({ commitments }) => commitments.map((one) => one.text)),
      ...plan.proposals
        .filter(({ disclosure }) => disclosure.opening !== 'leave')
        .flatMap(({ opening }) => opening ?? []),
    ];
    expect(forbidden.length).toBeGreaterThan(10);
    for (const words of forbidden) expect(text).not.toContain(words);
  });

  it('R37: a block that is kept is a leak, and named', async () => {
    const all = await ground();
    const proposals = all.plan.proposals.map((one) => ({
      ...one,
      disclosure: { ...one.disclosure, goals: 'keep' as const },
    }));
    const plan: Plan = { ...all.plan, proposals };
    const sheet = leave.make({ ...all, plan });
    const kept = leaksOf(plan, sheet).filter(({ code }) => code === 'kept');
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ line }) => line.code === 'goal')).toBe(true);
    expect(notForLeaving(plan, sheet)).toEqual(
      expect.arrayContaining(kept.map(({ line }) => line.id)),
    );
  });

  it('a name in a sentence is a leak, a word that looks like a first name is none', async () => {
    const all = await ground();
    const [met] = all.plan.participants;
    const name = all.plan.people.find(({ id }) => id === met?.personId)?.name ?? '';
    const [proposal] = all.plan.proposals;
    const saying = (vision: string) => {
      const plan = {
        ...all.plan,
        proposals: all.plan.proposals.map((one) => (one === proposal ? { ...one, vision } : one)),
      };
      return leaksOf(plan, leave.make({ ...all, plan })).filter(
        (leak) => leak.code === 'name' && leak.line.text === vision,
      );
    };
    expect(saying(`As ${name} said, quality first.`)).toHaveLength(1);
    expect(saying('Quality first.')).toHaveLength(0);
  });
});

it('what weighs least goes first, until nothing is left', async () => {
  let sheet = me.make(await ground());
  const weights: number[] = [];
  for (let line = nextToGo(sheet); line; line = nextToGo(sheet)) {
    weights.push(line.weight);
    sheet = withoutLines(sheet, new Set([line.id]));
  }
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(sheet).toMatchObject({ sections: [], sources: [] });
});
