import { levelWords } from '@/components/people/person-rank';
import { messageKey } from '@/lib/domain/message-key';
import type { Person } from '@/lib/domain/person';
import { rankTitle } from '@/lib/domain/seniority/rank-title';
import { i18n } from '@/lib/locales/i18n';

/** "VP · 7". */
export const rankWords = (level: number): string =>
  i18n.t('people.rank', [levelWords(level), level]);

/** Why somebody stands where they stand: whose word it is, or what of the title said so. */
export const rankReason = (person: Pick<Person, 'title' | 'levelSource'>): string => {
  const read = rankTitle(person.title ?? '');
  if (person.levelSource === 'user')
    return read.rule === null
      ? i18n.t('rankReason.user')
      : i18n.t('rankReason.userInstead', [rankWords(read.level)]);
  if (!person.title) return i18n.t('rankReason.noTitle');
  if (read.rule === null) return i18n.t('rankReason.unknown');
  // One key stands for all: that every rule has its words is shown by a test of this file.
  const rule = i18n.t(`rankRule.${messageKey(read.rule)}` as 'rankRule.board');
  return read.confidence === 'high'
    ? i18n.t('rankReason.read', [rule])
    : i18n.t('rankReason.readUnsure', [rule]);
};
