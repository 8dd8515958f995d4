import { useState } from 'react';
import { i18n } from '#i18n';
import { Disputes } from '@/components/research/disputes';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Gutter } from '@/components/ui/gutter';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { messageKey } from '@/lib/domain/message-key';
import { useResearch } from '@/lib/react/use-research';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import { FindingRow } from './finding-row';

/** Rows drawn at once; more on request, so that ten thousand facts open as fast as ten. */
const PAGE_SIZE = 100;

interface ResearchTableProps {
  readonly companyId: string;
  readonly targets: LinkTargets;
}

/** All kept facts by kind, newest first in each. */
export function ResearchTable({ companyId, targets }: ResearchTableProps) {
  const [shown, setShown] = useState(PAGE_SIZE);
  const kept = useResearch(companyId, shown);
  if (kept.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (kept.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  const { research, total, unreadable } = kept.value;
  if (total === 0)
    return <Empty title={i18n.t('panel.noResearch')}>{i18n.t('panel.noResearchHint')}</Empty>;
  return (
    <>
      {unreadable > 0 && <Note tone="warn">{i18n.t('problem.unreadable', unreadable)}</Note>}
      <Disputes companyId={companyId} level={2} />
      {FINDING_KINDS.map((kind) => {
        const own = research.filter(({ finding }) => finding.kind === kind);
        return (
          own.length > 0 && (
            <Gutter key={kind} label={i18n.t(`kind.${messageKey(kind)}`)} level={2}>
              <ul>
                {own.map((one) => (
                  <FindingRow key={one.finding.id} research={one} targets={targets} />
                ))}
              </ul>
            </Gutter>
          )
        );
      })}
      {total > research.length && (
        <Button onClick={() => setShown(shown + PAGE_SIZE)}>
          {i18n.t('research.more', [Math.min(PAGE_SIZE, total - shown)])}
        </Button>
      )}
    </>
  );
}
