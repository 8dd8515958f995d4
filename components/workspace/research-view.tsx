import { AddFact } from '@/components/research/add-fact';
import { isInterviewer } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import { FoundResearch } from './found-research';
import { ResearchTable } from './research-table';
import { LinkUnlinked, UnlinkedResearch } from './unlinked-research';
import { ViewPage, type ViewProps } from './view-page';

/** Whom and what a fact of the company can be for. */
export const targetsOf = ({ role, rounds, people, proposals, unreadable }: Plan): LinkTargets => ({
  opportunities: [role],
  rounds,
  people: people.filter(isInterviewer),
  proposals,
  unreadable,
});

/** What was kept of the company; what somebody came for stands first. */
export function ResearchView({ plan, at }: ViewProps) {
  const targets = targetsOf(plan);
  const { id: companyId } = plan.company;
  if (at === 'unlinked')
    return (
      <ViewPage view="research" plan={plan}>
        <UnlinkedResearch companyId={companyId} targets={targets} />
      </ViewPage>
    );
  return (
    <ViewPage view="research" plan={plan} actions={<LinkUnlinked companyId={companyId} />}>
      {at && at !== 'new' && <FoundResearch key={at} id={at} targets={targets} />}
      <AddFact companyId={companyId} />
      <ResearchTable company={plan.company} targets={targets} />
    </ViewPage>
  );
}
