import type { Objective } from '@/lib/domain/objective';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';

/** "Mara, Tomasz · Round 1"; empty where nobody is known to have said it. */
export const saidWords = (
  { people, rounds }: Plan,
  { statedByIds, roundId }: Pick<Objective, 'statedByIds' | 'roundId'>,
): string => {
  const names = people.filter(({ id }) => statedByIds.includes(id)).map(({ name }) => name);
  const round = rounds.find(({ id }) => id === roundId);
  const parts = [
    names.join(', '),
    round === undefined ? '' : i18n.t('round.number', [round.ordinal]),
  ];
  return parts.filter((part) => part !== '').join(' · ');
};
