import type { Suggestion } from '@/lib/domain/suggestion';
import { linkSuggester } from '@/lib/linking/suggest-links';
import { readLinkingView } from '@/lib/store/queries/linking-view';
import { type Research, readResearch } from '@/lib/store/queries/research';
import type { Store } from '@/lib/store/write';

/** Of no use, or overtaken: nobody is to be told of it. */
const isSetAside = ({ finding: { status } }: Research): boolean =>
  status === 'rejected' || status === 'outdated';

interface Asked {
  companyId: string;
  findingIds: readonly string[];
}

/** For whom each of these facts may be; without what was taken back. Nothing is stored. */
export const suggestLinks = async (
  { database }: Pick<Store, 'database'>,
  { companyId, findingIds }: Asked,
): Promise<{ findingId: string; suggestions: Suggestion[] }[]> => {
  const [view, facts] = await Promise.all([
    readLinkingView(database, companyId),
    readResearch(database, findingIds),
  ]);
  if (!view) return [];
  const suggest = linkSuggester(view);
  return facts
    .filter((fact) => !isSetAside(fact))
    .map(({ finding, clips, links, takenBack = [] }) => ({
      findingId: finding.id,
      suggestions: suggest({
        finding,
        quotes: clips.map(({ selector }) => selector.exact),
        linkedTo: links.map(({ toId }) => toId),
      }).filter(({ targetId }) => !takenBack.includes(targetId)),
    }));
};
