import type { InvitationFormat } from './define-format';
import { ics } from './ics';
import { mailText } from './mail-text';

/** The first that recognises a text reads it. */
export const invitationFormats: readonly InvitationFormat[] = [ics, mailText];
