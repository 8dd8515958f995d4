import { describe, expect, it } from 'vitest';
import { FindingKind } from '@/lib/domain/finding';
import { kinds } from '@/lib/domain/findings';
import { guessKind } from '@/lib/domain/guess-kind';

describe('the registry of kinds', () => {
  it('has every kind once, in an order that ends with "other"', () => {
    const names = kinds.map(({ kind }) => kind);
    expect(names).toHaveLength(20);
    expect(new Set(names).size).toBe(20);
    expect(names.at(-1)).toBe('other');
    expect([...FindingKind.options].sort()).toEqual([...names].sort());
  });

  it('shows what is offered, why and by whom, then the numbers, and "other" last', () => {
    const shown = FindingKind.options;
    expect(shown.slice(0, 8)).toEqual([
      'product',
      'service',
      'mission',
      'vision',
      'values',
      'leader',
      'revenue',
      'financial',
    ]);
    expect(shown.at(-1)).toBe('other');
  });

  it.each(kinds.map((definition) => [definition.kind, definition] as const))(
    '%s has cues that are asked of folded text and keep no state',
    (_kind, { kind, cues }) => {
      if (kind === 'other') return expect(cues).toBeUndefined();
      expect(cues?.flags).toBe('');
      return expect(cues?.source).toBe(cues?.source.toLowerCase());
    },
  );
});

describe('a leader is the same person', () => {
  const leader = kinds.find(({ kind }) => kind === 'leader');
  const same = (one: string, other: string) =>
    leader?.sameAs(one, undefined) === leader?.sameAs(other, undefined);

  it.each([
    ['Ines B. Okafor', 'Ines Okafor'],
    ['Ines B C Okafor', 'ines okafor'],
    ['Jean-Luc P. Gal', 'Jean Luc Gal'],
  ])('as %s and as %s', (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  it.each([
    ['J. Okafor', 'Okafor'],
    ['Ines O', 'Ines'],
    ['Ines Bea Okafor', 'Ines Okafor'],
  ])('but %s is not %s', (one, other) => {
    expect(same(one, other)).toBe(false);
  });
});

const passages = {
  mission: [
    'Our mission is to make measuring simple.',
    'Unsere Mission: Messen für alle.',
    'Notre mission : mesurer mieux.',
    'Nuestra misión es medir mejor.',
  ],
  vision: [
    'Our vision is a world that measures.',
    'Unsere Vision ist eine Welt ohne Ausschuss.',
    'Notre vision : un monde mesuré.',
    'Nuestra visión es un mundo medido.',
  ],
  values: ['Our values guide us.', 'Unsere Werte', 'Nos valeurs', 'Nuestros valores'],
  product: [
    'Our platform measures.',
    'Das Produkt misst genau.',
    'Le produit mesure.',
    'El producto mide.',
  ],
  service: [
    'We offer calibration.',
    'Dienstleistungen für Labore',
    'Prestations de calibrage',
    'Servicios de calibración',
  ],
  leader: [
    'Ines Okafor, Chief Financial Officer',
    'Bo Lind, Geschäftsführer',
    'Léa Roux, directrice',
    'Ana Ruiz, Directora de Operaciones',
  ],
  revenue: [
    'Revenue grew to $40 million.',
    'Umsatz 2025: 40 Mio. Euro',
    'Chiffre d’affaires : 40 M€',
    'Ingresos de 40 millones',
  ],
  'target-state': [
    'We will double by 2030.',
    'Das Ziel ist klar.',
    'Notre objectif est clair.',
    'El objetivo es claro.',
  ],
  'current-state': [
    'Currently half of it is done by hand.',
    'Derzeit wird von Hand gemessen.',
    'Actuellement à la main.',
    'Actualmente se mide a mano.',
  ],
  challenge: [
    'A shortage of engineers slows us.',
    'Eine Herausforderung für das Team',
    'Un défi pour l’équipe',
    'Un reto para el equipo',
  ],
  financial: [
    'We raised 12 million.',
    '300 Mitarbeiter in 4 Ländern',
    'Un bénéfice de 3 M€',
    'Un equipo de 300 empleados',
  ],
  customer: ['Hospitals are our customers.', 'Unsere Kunden', 'Nos clients', 'Nuestros clientes'],
  market: [
    'The market is growing.',
    'Der Markt wächst.',
    'Le marché grandit.',
    'El mercado crece.',
  ],
  competitor: [
    'Competitors are larger.',
    'Der Wettbewerb ist hart.',
    'La concurrence est rude.',
    'La competencia es dura.',
  ],
  project: [
    'The rollout starts in May.',
    'Das Projekt beginnt.',
    'Le projet commence.',
    'El proyecto empieza.',
  ],
  structure: [
    'The division reports to Bern.',
    'Die Abteilung wächst.',
    'Un nouveau département',
    'El departamento crece.',
  ],
  culture: [
    'Hybrid work for all.',
    'Unsere Unternehmenskultur',
    'Une culture ouverte',
    'Una cultura abierta',
  ],
  technology: [
    'Built on Kubernetes.',
    'Technologie für Labore',
    'Une technologie propre',
    'Tecnología propia',
  ],
  news: ['Larkmoor announces a merger.', 'Pressemitteilung', 'Communiqué de presse'],
  other: ['A quiet sentence.', '', '12345', '株式会社'],
} satisfies Record<FindingKind, string[]>;

describe.each(Object.entries(passages))('a passage about %s', (kind, examples) => {
  it.each(examples)('is guessed: %s', (passage) => {
    expect(guessKind(passage)).toBe(kind);
  });
});

describe('a guess', () => {
  it('prefers what stands first in the registry when two kinds speak', () => {
    expect(guessKind('Our mission: our customers first, with revenue of 4 million')).toBe(
      'mission',
    );
  });

  it('looks only at the beginning of an endless passage, and is quick about it', () => {
    const start = performance.now();
    expect(guessKind(`${'word '.repeat(2_000_000)} our mission`)).toBe('other');
    expect(guessKind(`1${'revenue '.repeat(100_000)}`)).toBe('revenue');
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('does not take a word inside another word for a cue', () => {
    expect(guessKind('A permission slip')).toBe('other');
    expect(guessKind('Vicechiefly remarked')).toBe('other');
  });
});
