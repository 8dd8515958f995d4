import type { MarkKind } from '@/components/ui/mark';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';

/** The first name, where it alone tells people apart; otherwise the whole. */
export const shortName = (name: string, others: readonly { name: string }[]): string => {
  const first = name.split(/\s+/)[0] ?? name;
  const alike = others.filter((other) => other.name.split(/\s+/)[0] === first);
  return alike.length > 1 ? name : first;
};

/** Said by the person, or believed by you. */
export const markOf = (status: KeyPoint['status']): MarkKind => {
  if (status === 'stated' || status === 'confirmed') return 'there';
  return status === 'contradicted' ? 'none' : 'weak';
};

/** "stated 9 Nov": the day of the round it was said in, where that is known. */
export const statusWords = ({ status, roundId }: KeyPoint, { rounds }: Plan): string => {
  const words = i18n.t(`requirements.status.${status}`);
  const said = status === 'stated' || status === 'confirmed';
  const startsAt = rounds.find(({ id }) => id === roundId)?.startsAt;
  if (!said || startsAt === undefined) return words;
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
  return i18n.t('requirements.statusOn', [words, day.format(startsAt)]);
};
