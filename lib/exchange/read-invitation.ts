import type { Invitation, InvitationContext, InvitationProblem } from '@/lib/domain/invitation';
import { fail, type Result } from '@/lib/domain/result';
import { invitationFormats } from './formats';

/** An invitation is a few kB; a whole calendar of years may be larger, and is not what is wanted. */
export const INVITATION_MAX = 1_048_576;

/** Reads an `.ics` file or the pasted text of an invitation. */
export const readInvitation = (
  text: string,
  context: InvitationContext,
): Result<Invitation[], InvitationProblem> => {
  if (text.length > INVITATION_MAX) return fail('too-large');
  const format = invitationFormats.find((one) => one.recognises(text));
  return format ? format.read(text, context) : fail('no-invitation');
};
