import { Fragment } from 'react';
import { StillRight } from '@/components/evidence/still-right';
import { Disputes } from '@/components/research/disputes';
import { OwnWords } from '@/components/research/own-words';
import { Gutter } from '@/components/ui/gutter';
import { Note } from '@/components/ui/note';
import { isStale } from '@/lib/domain/age';
import { i18n } from '@/lib/locales/i18n';
import { useFoundResearch } from '@/lib/react/use-found-research';
import { useNow } from '@/lib/react/use-now';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import { FindingRow } from './finding-row';

interface FoundResearchProps {
  /** Of a finding, or of a clip: then the findings that quote it are shown. */
  readonly id: string;
  readonly targets: LinkTargets;
}

/** What somebody looked for, before everything else. */
export function FoundResearch({ id, targets }: FoundResearchProps) {
  const found = useFoundResearch(id);
  const now = useNow();
  if (found.state !== 'ready') return null;
  if (found.value.length === 0) return <Note tone="info">{i18n.t('search.gone')}</Note>;
  return (
    <Gutter label={i18n.t('search.found')} level={2}>
      <ul>
        {found.value.map((one) => (
          <Fragment key={one.finding.id}>
            <FindingRow research={one} targets={targets} />
            {one.finding.status === 'disputed' && (
              <li data-field="dispute">
                <Disputes companyId={one.finding.companyId} findingId={one.finding.id} />
              </li>
            )}
            {isStale(one.finding, one.clips, now) && (
              <li data-field="verified">
                <StillRight finding={one.finding} />
              </li>
            )}
            <li>
              <OwnWords finding={one.finding} />
            </li>
          </Fragment>
        ))}
      </ul>
    </Gutter>
  );
}
