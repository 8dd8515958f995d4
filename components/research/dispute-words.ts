import { messageKey } from '@/lib/domain/message-key';
import { SINGULAR_ROLES } from '@/lib/domain/seniority/singular-role';
import { i18n } from '@/lib/locales/i18n';
import type { ReadDispute } from '@/lib/store/queries/disputes';

const isRole = (topic: ReadDispute['topic']): topic is (typeof SINGULAR_ROLES)[number] =>
  SINGULAR_ROLES.some((role) => role === topic);

/** What is contradictory, in a sentence: "Two people are named chief executive". */
export const disputeWords = ({ topic, of = '', sides }: ReadDispute): string => {
  const count = sides.length;
  if (isRole(topic)) {
    const role = i18n.t(`dispute.role.${messageKey(topic)}`);
    return count === 2
      ? i18n.t('dispute.twoPeople', [role])
      : i18n.t('dispute.morePeople', [count, role]);
  }
  if (topic === 'founded')
    return count === 2 ? i18n.t('dispute.twoFounded') : i18n.t('dispute.moreFounded', [count]);
  // "2025 EUR": the amounts themselves show the currency.
  const [year = ''] = of.split(' ');
  return count === 2
    ? i18n.t('dispute.twoRevenue', [year])
    : i18n.t('dispute.moreRevenue', [count, year]);
};
