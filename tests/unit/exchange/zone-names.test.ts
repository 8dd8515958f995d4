import { expect, test } from 'vitest';
import { isZone } from '@/lib/domain/zoned-time';
import { windowsZones } from '@/lib/exchange/windows-zones';
import { cdoZone, ianaZone } from '@/lib/exchange/zone-names';

test('every zone of Windows leads to one that browsers know', () => {
  expect(windowsZones.size).toBeGreaterThan(130);
  expect([...windowsZones.values()].filter((zone) => !isZone(zone))).toEqual([]);
});

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['"GMT Standard Time"', 'Europe/London'],
  [
    '/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires',
    'America/Argentina/Buenos_Aires',
  ],
  ['UTC', 'UTC'],
  ['Kitchen', undefined],
  ['Nowhere/Land', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %s', (written, zone) => {
  expect(ianaZone(written)).toBe(zone);
});

test('an old Exchange number is a zone, and no number none', () => {
  expect([cdoZone('4'), cdoZone(''), cdoZone('999')]).toEqual([
    'Europe/Berlin',
    undefined,
    undefined,
  ]);
});
