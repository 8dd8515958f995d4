import type { Invitation, InvitationContext, InvitationProblem } from '@/lib/domain/invitation';
import type { Result } from '@/lib/domain/result';

/** One way in which an invitation reaches somebody. */
export interface InvitationFormat {
  /** The file's name. */
  id: string;
  recognises(text: string): boolean;
  read(text: string, context: InvitationContext): Result<Invitation[], InvitationProblem>;
}

export const defineFormat = (format: InvitationFormat): InvitationFormat => format;
