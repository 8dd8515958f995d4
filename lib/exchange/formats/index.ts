import { calendar } from './calendar';
import { csv } from './csv';
import type { FileFormat } from './define-file-format';
import type { InvitationFormat } from './define-format';
import { ics } from './ics';
import { mailText } from './mail-text';
import { markdown } from './markdown';
import { vcard } from './vcard';
import { webAnnotation } from './web-annotation';

/** The first that recognises a text reads it. */
export const invitationFormats: readonly InvitationFormat[] = [ics, mailText];

/** What is kept, for other programs, and what other programs keep. */
export const fileFormats: readonly FileFormat[] = [markdown, csv, calendar, vcard, webAnnotation];
