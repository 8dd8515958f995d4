import { useState } from 'react';
import { ToVerify } from '@/components/evidence/to-verify';
import { LinkWalkPane } from '@/components/linking/link-walk-pane';
import { FilterSelects } from '@/components/order/research-filter';
import { Disputes } from '@/components/research/disputes';
import { ResearchList } from '@/components/research/research-list';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import type { Company } from '@/lib/domain/company';
import { i18n } from '@/lib/locales/i18n';
import { useLinkTargets } from '@/lib/react/use-link-targets';
import { useResearch, useUnlinked } from '@/lib/react/use-research';
import type { ResearchFilter } from '@/lib/store/queries/research';

/** As many as anybody reads in a panel; the workspace has the rest. */
const SHOWN = 200;

/** All that is kept of the company, the unlinked counted; narrowed to a collection or a tag where asked. */
export function ResearchView({ company }: { readonly company: Company }) {
  const { id: companyId } = company;
  const [filter, setFilter] = useState<ResearchFilter>({});
  const kept = useResearch(companyId, SHOWN, filter);
  const unlinked = useUnlinked(companyId, 0);
  const [linking, setLinking] = useState(false);
  const targets = useLinkTargets(companyId);
  const isNarrowed = filter.tag !== undefined || filter.collectionId !== undefined;
  if (kept.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={6} />;
  if (kept.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  const { research, total, unreadable } = kept.value;
  if (linking && targets.state === 'ready')
    return (
      <LinkWalkPane
        companyId={companyId}
        targets={targets.value}
        onLeave={() => setLinking(false)}
      />
    );
  if (total === 0 && !isNarrowed)
    return <Empty title={i18n.t('panel.noResearch')}>{i18n.t('panel.noResearchHint')}</Empty>;
  const open = unlinked.state === 'ready' ? unlinked.value.total : 0;
  return (
    <>
      {unreadable > 0 && <Note tone="warn">{i18n.t('problem.unreadable', unreadable)}</Note>}
      {open > 0 && !isNarrowed && (
        <Button size="s" icon="link" onClick={() => setLinking(true)}>
          {i18n.t('review.linkNow', open)}
        </Button>
      )}
      <FilterSelects company={company} filter={filter} onFilter={setFilter} />
      {!isNarrowed && <ToVerify companyId={companyId} />}
      {!isNarrowed && <Disputes companyId={companyId} level={2} />}
      {total === 0 && <p className="text-2">{i18n.t('order.noneFits')}</p>}
      <ResearchList research={research} />
      {total > research.length && (
        <p className="text-3">{i18n.t('panel.more', [total - research.length])}</p>
      )}
    </>
  );
}
