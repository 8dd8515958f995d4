import { describe, expect, it } from 'vitest';
import { asOfFact, endOf, isStale, monthsSince } from '@/lib/domain/age';
import { kinds } from '@/lib/domain/findings';
import { aClip, aFinding, FIXTURE_NOW } from '../../fixtures/records';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);

describe('the end of a date', () => {
  it.each([
    ['2025', '2026-01-01'],
    ['2025-02', '2025-03-01'],
    ['2025-12', '2026-01-01'],
    ['2025-12-31', '2026-01-01'],
    ['2025-02-28T10:00:00Z', '2025-03-01'],
  ])('%s ends where %s begins', (date, next) => {
    expect(endOf(date)).toBe(day(next) - 1);
  });

  it('is none for what is no date', () => {
    expect(endOf('lately')).toBeNull();
    expect(endOf('')).toBeNull();
  });
});

describe('of when a fact is', () => {
  const finding = aFinding();
  const clip = aClip({ capturedAt: day('2025-01-10'), seenState: 'present' });

  it('is what its source says before anything else', () => {
    expect(asOfFact({ ...finding, asOf: '2024' }, [clip])).toEqual({
      at: endOf('2024'),
      stated: '2024',
    });
  });

  it('is the date the page gives itself, and then when it was last seen to say it', () => {
    const dated = aClip({ ...clip, pageDate: '2023-05-02', lastSeenAt: FIXTURE_NOW });
    expect(asOfFact(finding, [dated])).toEqual({ at: endOf('2023-05-02'), stated: '2023-05-02' });
    expect(asOfFact(finding, [clip])).toEqual({ at: day('2025-01-10') });
    expect(asOfFact(finding, [{ ...clip, lastSeenAt: FIXTURE_NOW }])).toEqual({ at: FIXTURE_NOW });
  });

  it('is not renewed by a reading that found something else there', () => {
    for (const seenState of ['changed', 'gone', 'unchecked'] as const)
      expect(asOfFact(finding, [{ ...clip, seenState, lastSeenAt: FIXTURE_NOW }])).toEqual({
        at: day('2025-01-10'),
      });
  });

  it('is that of its newest source, and of what was heard the day it was written down', () => {
    const newer = aClip({ capturedAt: day('2025-06-01') });
    expect(asOfFact(finding, [clip, newer]).at).toBe(
      Math.max(day('2025-06-01'), newer.lastSeenAt ?? 0),
    );
    expect(asOfFact(finding, [])).toEqual({ at: finding.createdAt });
  });
});

describe('older than its kind allows', () => {
  const at = (date: string) => aClip({ capturedAt: day(date), seenState: 'unchecked' });

  it.each([
    ['leader', '2025-11-24', false],
    ['leader', '2025-11-22', true],
    ['revenue', '2025-11-22', true],
    ['mission', '2025-11-22', false],
    ['mission', '2024-11-22', true],
    ['news', '2026-05-01', true],
  ] as const)('a %s of %s: %s', (kind, date, stale) => {
    expect(isStale(aFinding({ kind }), [at(date)], FIXTURE_NOW)).toBe(stale);
  });

  it('is not what somebody has said still holds', () => {
    const old = aFinding({ kind: 'leader', asOf: '2020' });
    expect(isStale(old, [], FIXTURE_NOW)).toBe(true);
    expect(isStale({ ...old, verifiedAt: FIXTURE_NOW - 1 }, [], FIXTURE_NOW)).toBe(false);
    expect(isStale({ ...old, verifiedAt: day('2025-01-01') }, [], FIXTURE_NOW)).toBe(true);
  });

  it('is a year for leaders and revenue, and something for every kind', () => {
    const months = new Map<string, number>(kinds.map(({ kind, keepsFor }) => [kind, keepsFor]));
    expect([months.get('leader'), months.get('revenue')]).toEqual([12, 12]);
    for (const kept of months.values()) expect(kept).toBeGreaterThan(0);
  });
});

it('counts whole months', () => {
  expect(monthsSince(day('2025-11-23'), day('2026-11-23'))).toBe(12);
  expect(monthsSince(day('2025-11-24'), day('2026-11-23'))).toBe(11);
  expect(monthsSince(day('2027-01-01'), day('2026-11-23'))).toBe(0);
});
