import { useEffect, useMemo, useState } from 'react';
import { ToVerify } from '@/components/evidence/to-verify';
import { BulkBar } from '@/components/order/bulk-bar';
import { CollectionHead } from '@/components/order/collection-head';
import { FilterSelects } from '@/components/order/research-filter';
import { useSelection } from '@/components/order/use-selection';
import { Disputes } from '@/components/research/disputes';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Gutter } from '@/components/ui/gutter';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import type { Company } from '@/lib/domain/company';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useResearch } from '@/lib/react/use-research';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { listResearch, Research, ResearchFilter } from '@/lib/store/queries/research';
import { FindingRow } from './finding-row';

/** Rows drawn at first, which fill the highest window; the rest of the page follows once they are seen. */
const FIRST_ROWS = 20;
/** More on request, so that ten thousand facts open as fast as ten. */
const PAGE_SIZE = 100;

interface ResearchTableProps {
  readonly company: Company;
  readonly targets: LinkTargets;
}

interface ChosenRowsProps extends ResearchTableProps {
  readonly kept: Awaited<ReturnType<typeof listResearch>>;
}

const byKind = (research: readonly Research[]) =>
  FINDING_KINDS.map((kind) => ({
    kind,
    own: research.filter(({ finding }) => finding.kind === kind),
  })).filter(({ own }) => own.length > 0);

/** The rows, and what is done to those that are chosen. */
function ChosenRows({ company, targets, kept: { research, ids } }: ChosenRowsProps) {
  const groups = useMemo(() => byKind(research), [research]);
  const order = useMemo(
    () => groups.flatMap(({ own }) => own.map(({ finding }) => finding.id)),
    [groups],
  );
  const selection = useSelection(order, ids);
  return (
    <>
      <BulkBar ids={ids} company={company} targets={targets} selection={selection} />
      {groups.map(({ kind, own }) => (
        <Gutter key={kind} label={i18n.t(`kind.${messageKey(kind)}`)} level={2}>
          <ul>
            {own.map((one) => (
              <FindingRow
                key={one.finding.id}
                research={one}
                targets={targets}
                collections={company.collections ?? []}
                selection={selection}
              />
            ))}
          </ul>
        </Gutter>
      ))}
    </>
  );
}

/** All kept facts by kind, newest first in each; narrowed to a collection or a tag where asked. */
export function ResearchTable({ company, targets }: ResearchTableProps) {
  const [shown, setShown] = useState(FIRST_ROWS);
  const [filter, setFilter] = useState<ResearchFilter>({});
  const kept = useResearch(company.id, shown, filter);
  const isRead = kept.state === 'ready';
  useEffect(() => {
    if (!isRead || shown >= PAGE_SIZE) return;
    const idle = requestIdleCallback(() => setShown(PAGE_SIZE));
    return () => cancelIdleCallback(idle);
  }, [isRead, shown]);
  if (kept.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (kept.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  const { research, total, unreadable } = kept.value;
  const isNarrowed = filter.tag !== undefined || filter.collectionId !== undefined;
  const collection = company.collections?.find(({ id }) => id === filter.collectionId);
  if (total === 0 && !isNarrowed)
    return <Empty title={i18n.t('panel.noResearch')}>{i18n.t('panel.noResearchHint')}</Empty>;
  return (
    <>
      {unreadable > 0 && <Note tone="warn">{i18n.t('problem.unreadable', unreadable)}</Note>}
      <FilterSelects company={company} filter={filter} onFilter={setFilter} />
      {collection && (
        <CollectionHead
          companyId={company.id}
          collection={collection}
          onGone={() => setFilter({ tag: filter.tag })}
        />
      )}
      {!isNarrowed && <ToVerify companyId={company.id} />}
      {!isNarrowed && <Disputes companyId={company.id} level={2} />}
      {total === 0 ? (
        <p className="text-2">
          {i18n.t(collection && !filter.tag ? 'order.collectionEmpty' : 'order.noneFits')}{' '}
          <Button variant="text" onClick={() => setFilter({})}>
            {i18n.t('order.showAll')}
          </Button>
        </p>
      ) : (
        <ChosenRows company={company} targets={targets} kept={kept.value} />
      )}
      {shown >= PAGE_SIZE && total > research.length && (
        <Button onClick={() => setShown(shown + PAGE_SIZE)}>
          {i18n.t('research.more', [Math.min(PAGE_SIZE, total - shown)])}
        </Button>
      )}
    </>
  );
}
