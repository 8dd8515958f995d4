import { Rank } from '@/components/ui/rank';
import { messageKey } from '@/lib/domain/message-key';
import type { Person } from '@/lib/domain/person';
import { weigh } from '@/lib/domain/weight';
import { i18n } from '@/lib/locales/i18n';

/** The words of a rung of the seniority ladder (0–10). */
export const levelWords = (level: number): string => {
  const key = `l${Math.min(10, Math.max(0, Math.round(level)))}` as LevelKey; // rounded into the range
  return i18n.t(`level.${key}`);
};
type LevelKey = `l${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`;

/** How a weight comes about: "7 for the rank, 3 for deciding". */
export const weightWords = (person: Person): string =>
  weigh(person)
    .parts.map(({ code, points }) => i18n.t(`weight.${messageKey(code)}`, [points]))
    .join(', ');

/** Rank and weight of a person; the arithmetic is in the tooltip. */
export function PersonRank({ person }: { readonly person: Person }) {
  return (
    <Rank title={weightWords(person)}>
      {i18n.t('panel.weight', [levelWords(person.level), weigh(person).total])}
    </Rank>
  );
}
