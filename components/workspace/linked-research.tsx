import { i18n } from '#i18n';
import { Gutter } from '@/components/ui/gutter';
import { useCompanyBoard } from '@/lib/react/use-company-board';
import { FindingRow } from './finding-row';

interface LinkedResearchProps {
  readonly companyId: string;
  readonly target: { type: 'person' | 'proposal'; id: string };
}

/** What is linked to one person or proposal. */
export function LinkedResearch({ companyId, target }: LinkedResearchProps) {
  const board = useCompanyBoard(companyId);
  if (board.state !== 'ready') return null;
  const research = board.value.linked.get(target.id) ?? [];
  return (
    <Gutter label={i18n.t('workspace.research')} level={2}>
      {research.length === 0 && <p className="text-2">{i18n.t('panel.nothingLinked')}</p>}
      <ul>
        {research.map((one) => (
          <FindingRow key={one.finding.id} research={one} targets={board.value.targets} />
        ))}
      </ul>
    </Gutter>
  );
}
