import { isZone } from '@/lib/domain/zoned-time';
import { windowsZones } from './windows-zones';

/** Some senders write `/mozilla.org/20050126_1/Europe/Berlin`. */
const IANA_AT_END = /(?:^|\/)([A-Z][A-Za-z_]+\/[A-Za-z_/+-]+)$/;
const UTC = /^(?:(?:etc\/)?(?:utc|gmt|z|zulu)|coordinated universal time)$/i;

/** The IANA name of a zone as an invitation writes it: its own, or that of Windows; undefined if unknown. */
export const ianaZone = (written: string | undefined): string | undefined => {
  const name = written?.trim().replace(/^"(.*)"$/, '$1');
  if (!name) return undefined;
  if (UTC.test(name)) return 'UTC';
  const windows = windowsZones.get(name.toLowerCase());
  if (windows !== undefined) return windows;
  const tail = IANA_AT_END.exec(name)?.[1];
  return [name, tail].find((one) => one?.includes('/') && isZone(one));
};

/** Numbers by which old Exchange servers name a zone (`X-MICROSOFT-CDO-TZID`). */
const cdoZones: readonly (string | undefined)[] = [
  'UTC',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/Bucharest',
  'Europe/Prague',
  'Europe/Athens',
  'America/Sao_Paulo',
  'America/Halifax',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
];

export const cdoZone = (number: string): string | undefined =>
  /^\d+$/.test(number) ? cdoZones[Number(number)] : undefined;
