import type { Invitation } from '@/lib/domain/invitation';
import { readInvitation } from '@/lib/exchange/read-invitation';

const NOW = Date.UTC(2026, 10, 23, 9);
export const read = (text: string, homeZone = 'Europe/London') =>
  readInvitation(text, { now: NOW, homeZone });

/** All that is read; the text is expected to be readable. */
export const all = (text: string, homeZone?: string): Invitation[] => {
  const result = read(text, homeZone);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};
/** The one invitation of a text. */
export const only = (text: string, homeZone?: string): Invitation => {
  const [invitation, ...others] = all(text, homeZone);
  if (!invitation || others.length > 0) throw new Error('not exactly one');
  return invitation;
};
