import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HiringRole, type Person } from '@/lib/domain/person';
import { byWeight, weigh } from '@/lib/domain/weight';
import { aPerson } from '../../fixtures/records';

describe('the weight of a person', () => {
  it.each<[string, Partial<Person>, number]>([
    ['is the level of a chief officer', { level: 8 }, 8],
    ['is at least 1 where the level is unknown', { level: 0 }, 1],
    ['is 3 more for who decides', { level: 6, hiringRoles: ['decision-maker'] }, 9],
    ['is 2 more for the hiring manager', { level: 6, hiringRoles: ['hiring-manager'] }, 8],
    ['is 5 more for both', { level: 6, hiringRoles: ['decision-maker', 'hiring-manager'] }, 11],
    ['is 1 less for a gatekeeper', { level: 6, hiringRoles: ['gatekeeper'] }, 5],
    ['is not less for a gatekeeper who can say yes', { level: 8, hiringRoles: ['gatekeeper'] }, 8],
    ['is not changed by other roles', { level: 6, hiringRoles: ['peer', 'advocate'] }, 6],
    ['is what the user says', { level: 2, hiringRoles: ['gatekeeper'], weightOverride: 12 }, 12],
    ['is what the user says, even nothing', { level: 10, weightOverride: 0 }, 0],
  ])('%s', (_what, changes, total) => {
    expect(weigh(aPerson(changes)).total).toBe(total);
  });

  it('names each part of the sum', () => {
    const person = aPerson({ level: 7, hiringRoles: ['gatekeeper', 'hiring-manager'] });
    expect(weigh(person).parts).toEqual([
      { code: 'level', points: 7 },
      { code: 'hiring', points: 2 },
      { code: 'gatekeeper', points: -1 },
    ]);
  });

  it('is one part only when the user overrides it', () => {
    expect(weigh(aPerson({ weightOverride: 4.5 })).parts).toEqual([
      { code: 'override', points: 4.5 },
    ]);
  });

  it('is the sum of its parts, and more seniority never weighs less', () => {
    const roles = fc.uniqueArray(fc.constantFrom(...HiringRole.options));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), roles, (level, hiringRoles) => {
        const { total, parts } = weigh(aPerson({ level, hiringRoles }));
        expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(total);
        const above = weigh(aPerson({ level: level + 1, hiringRoles }));
        expect(above.total).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});

describe('people by weight', () => {
  const names = (people: readonly Person[]) => people.map(({ name }) => name);
  const ana = aPerson({ id: 'p-ana', name: 'Ana', level: 6 });
  const elodie = aPerson({ id: 'p-elodie', name: 'Élodie', level: 6 });
  const zoe = aPerson({ id: 'p-zoe', name: 'Zoe', level: 6 });
  const chief = aPerson({ id: 'p-chief', name: 'Mia', level: 9 });

  it('puts the heaviest first', () => {
    expect(names(byWeight([ana, chief], []))).toEqual(['Mia', 'Ana']);
  });

  it('puts who attends the next round before equals, not before heavier ones', () => {
    expect(names(byWeight([ana, zoe, chief], ['p-zoe']))).toEqual(['Mia', 'Zoe', 'Ana']);
  });

  it('orders equals by name as people read it, not by code point', () => {
    expect(names(byWeight([zoe, elodie, ana], new Set()))).toEqual(['Ana', 'Élodie', 'Zoe']);
  });

  it('follows the collator it is given', () => {
    const swedish = new Intl.Collator('sv');
    const [a, z] = [aPerson({ id: 'a', name: 'Åke' }), aPerson({ id: 'z', name: 'Zara' })];
    expect(names(byWeight([a, z], [], swedish))).toEqual(['Zara', 'Åke']);
    expect(names(byWeight([a, z], [], new Intl.Collator('en')))).toEqual(['Åke', 'Zara']);
  });

  it('shows namesakes in one order, however they came', () => {
    const [one, two] = [aPerson({ id: 'p-1' }), aPerson({ id: 'p-2' })];
    expect(byWeight([two, one], [])).toEqual([one, two]);
    expect(byWeight([one, two], [])).toEqual([one, two]);
  });

  it('leaves the list it was given as it was', () => {
    const given = [ana, chief];
    byWeight(given, []);
    expect(given).toEqual([ana, chief]);
  });
});
