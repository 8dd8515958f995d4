import { describe, expect, it } from 'vitest';
import { disputesAmong } from '@/lib/domain/dispute';
import type { Finding } from '@/lib/domain/finding';
import { aFinding } from '../../fixtures/records';

const leader = (id: string, text: string, value: string, changes: Partial<Finding> = {}) =>
  aFinding({ id, kind: 'leader', text, value, ...changes });
const figure = (id: string, text: string, changes: Partial<Finding> = {}) =>
  aFinding({ id, kind: 'revenue', text, ...changes });
const told = (...findings: Finding[]) =>
  disputesAmong(findings).map(({ topic, of, findings: sides }) =>
    [topic, of, sides.map(({ id }) => id).join('+')].filter(Boolean).join(' '),
  );

const ana = leader('ana', 'Ana Ruiz', 'CEO');
const bo = leader('bo', 'Bo Lind', 'Chief Executive Officer');

describe('two leaders with one singular title', () => {
  it('contradict each other', () => {
    expect(told(ana, bo, leader('cy', 'Cy Ode', 'CFO'))).toEqual(['chief-executive ana+bo']);
  });

  it('do not when they may be one person', () => {
    expect(told(ana, leader('x', 'Dr. Ana M. Ruiz', 'CEO'), leader('y', 'A. Ruiz', 'CEO'))).toEqual(
      [],
    );
  });

  it('do not when one of them was set aside, deleted or never accepted', () => {
    for (const status of ['outdated', 'rejected', 'candidate'] as const)
      expect(told(ana, { ...bo, status })).toEqual([]);
    expect(told(ana, { ...bo, deletedAt: 1 })).toEqual([]);
  });

  it('do not when the person says that both hold, whichever of them says so', () => {
    expect(told(ana, { ...bo, besides: ['ana'] })).toEqual([]);
    expect(told({ ...ana, besides: ['bo'] }, bo)).toEqual([]);
  });

  it('do not when they lead different departments', () => {
    expect(told(ana, { ...bo, departmentId: 'robotics' })).toEqual([]);
  });

  it('are as many as there are; a third one contradicts the two that both hold', () => {
    const cy = leader('cy', 'Cy Ode', 'CEO');
    expect(told({ ...ana, besides: ['bo'] }, bo, cy)).toEqual(['chief-executive ana+bo+cy']);
  });

  it('may contradict over two posts with two others', () => {
    const both = leader('cy', 'Cy Ode', 'CEO & CFO');
    expect(told(ana, both, leader('di', 'Di Amo', 'CFO'))).toEqual([
      'chief-executive ana+cy',
      'chief-financial cy+di',
    ]);
  });
});

it('two products, missions or managing directors are simply two', () => {
  expect(told(aFinding({ id: 'a', text: 'A' }), aFinding({ id: 'b', text: 'B' }))).toEqual([]);
  expect(
    told(leader('a', 'Ana Ruiz', 'Geschäftsführerin'), leader('b', 'Bo Lind', 'Geschäftsführer')),
  ).toEqual([]);
});

describe('two figures of revenue', () => {
  const a = figure('a', 'Revenue: €12 million', { asOf: '2025' });

  it.each([
    'Im Jahr 2025 betrug der Umsatz 18 Mio. Euro.',
    'Revenue of EUR 18,400,000 in 2025',
    'Chiffre d’affaires 2025 : 18,4 millions d’euros',
  ])('for one year contradict: %s', (text) => {
    expect(told(a, figure('b', text))).toEqual(['revenue 2025 EUR a+b']);
  });

  it.each([
    ['rounded', 'Revenue 2025: 12.3 million euros'],
    ['of another year', 'Revenue 2024: €18 million'],
    ['in another currency', 'Revenue 2025: $14 million'],
    ['an aim', 'Our target for 2025: €18 million revenue'],
    ['of a part of the year', 'Q1 2025 revenue: €3 million'],
    ['beside another amount', 'Revenue 2025 rose from €11 million to €18 million'],
    ['a rate', 'Revenue grew by 18 % in 2025'],
    ['not sure to be', 'Revenue 2025: €1,234 million'],
  ])('do not where one is %s', (_, text) => {
    expect(told(a, figure('b', text))).toEqual([]);
  });
});

it('two founding years contradict; an anniversary or a second year in the text does not', () => {
  const founded = (id: string, text: string) => aFinding({ id, kind: 'financial', text });
  const a = founded('a', 'Founded: 1987');
  expect(told(a, founded('b', 'Gegründet 1978 in Bremen'))).toEqual(['founded a+b']);
  expect(told(a, founded('b', 'Fondée en 1987'))).toEqual([]);
  expect(told(a, founded('b', 'Founded 1978, incorporated 1987'))).toEqual([]);
  expect(told(a, founded('b', 'Employees: 1,978'))).toEqual([]);
});
