import { levelWords } from '@/components/people/person-rank';
import { Rank } from '@/components/ui/rank';
import { rankTitle } from '@/lib/domain/seniority/rank-title';
import { i18n } from '@/lib/locales/i18n';

/** The rung a title stands for; nothing where the title tells none. */
export function RankOfTitle({ title }: { readonly title: string }) {
  const { level } = rankTitle(title);
  if (level === 0) return null;
  const words = i18n.t('people.rank', [levelWords(level), level]);
  return <Rank title={i18n.t('review.rankFrom', [title])}>{words}</Rank>;
}
