import { messageKey } from '@/lib/domain/message-key';
import type { Person } from '@/lib/domain/person';
import { weigh } from '@/lib/domain/weight';
import { i18n } from '@/lib/locales/i18n';

/** "7 + 3 decides"; '' where the weight is the rank alone and there is nothing to add up. */
export const weightSum = (person: Pick<Person, 'level' | 'hiringRoles' | 'weightOverride'>) => {
  const [first, ...rest] = weigh(person).parts;
  if (first?.code === 'override') return i18n.t('weightPart.override');
  if (!first || rest.length === 0) return '';
  const added = rest.map(({ code, points }) => {
    const words = i18n.t(`weightPart.${messageKey(code)}`);
    return points < 0 ? `− ${-points} ${words}` : `+ ${points} ${words}`;
  });
  return [first.points, ...added].join(' ');
};
