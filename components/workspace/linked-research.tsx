import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Gutter } from '@/components/ui/gutter';
import { i18n } from '@/lib/locales/i18n';
import { useLinkTargets } from '@/lib/react/use-link-targets';
import { useLinked } from '@/lib/react/use-linked';
import { FindingRow } from './finding-row';

/** Rows drawn at once; more on request. */
const PAGE_SIZE = 50;

interface LinkedResearchProps {
  readonly companyId: string;
  readonly target: { type: 'person' | 'proposal'; id: string };
}

/** What is linked to one person or proposal. */
export function LinkedResearch({ companyId, target: { type, id } }: LinkedResearchProps) {
  const [shown, setShown] = useState(PAGE_SIZE);
  const targets = useLinkTargets(companyId);
  const linked = useLinked(type, id, shown);
  if (targets.state !== 'ready' || linked.state !== 'ready') return null;
  const { research, total } = linked.value;
  return (
    <Gutter label={i18n.t('workspace.research')} level={2}>
      {total === 0 && <p className="text-2">{i18n.t('panel.nothingLinked')}</p>}
      <ul>
        {research.map((one) => (
          <FindingRow key={one.finding.id} research={one} targets={targets.value} />
        ))}
      </ul>
      {total > research.length && (
        <Button onClick={() => setShown(shown + PAGE_SIZE)}>
          {i18n.t('research.more', [Math.min(PAGE_SIZE, total - shown)])}
        </Button>
      )}
    </Gutter>
  );
}
