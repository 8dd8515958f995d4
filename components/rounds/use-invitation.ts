import { useState } from 'react';
import type { Invitation, InvitationProblem } from '@/lib/domain/invitation';
import { homeZone } from './home-zone';

/** Not read into memory when larger; the reader has the same limit for what is pasted. */
const FILE_MAX = 1_048_576;

export type ReadingState =
  | { state: 'nothing' | 'reading' }
  | { state: 'failed'; problem: InvitationProblem }
  | { state: 'read'; invitations: readonly Invitation[] };

/** Reads an invitation, and keeps what it says in this view only until the person keeps it. */
export const useInvitation = (now: number) => {
  const [reading, setReading] = useState<ReadingState>({ state: 'nothing' });
  const readText = async (text: string) => {
    setReading({ state: 'reading' });
    // The parser is loaded when there is something to parse.
    const { readInvitation } = await import('@/lib/exchange/read-invitation');
    const result = readInvitation(text, { now, homeZone: homeZone() });
    setReading(
      result.ok
        ? { state: 'read', invitations: result.value }
        : { state: 'failed', problem: result.problem },
    );
  };
  const readFile = async (file: File) => {
    if (file.size > FILE_MAX) setReading({ state: 'failed', problem: 'too-large' });
    else await readText(await file.text());
  };
  /** What was kept, or is not wanted, is no longer shown. */
  const drop = (invitation: Invitation) =>
    setReading((before) => {
      if (before.state !== 'read') return before;
      const left = before.invitations.filter((one) => one !== invitation);
      return left.length > 0 ? { state: 'read', invitations: left } : { state: 'nothing' };
    });
  return { reading, readText, readFile, drop };
};
