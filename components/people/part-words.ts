import { messageKey } from '@/lib/domain/message-key';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';

/** Somebody's part in the decision: "Decides, Hiring manager". */
export const partWords = ({ hiringRoles }: Pick<Person, 'hiringRoles'>): string =>
  hiringRoles.map((role) => i18n.t(`role.${messageKey(role)}`)).join(', ');
