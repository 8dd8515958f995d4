import { AddPerson } from '@/components/entry/add-person';
import { Empty } from '@/components/ui/empty';
import { SectionHeading } from '@/components/ui/section-heading';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { isInterviewer } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import { KnownLeaders } from './known-leaders';
import { MissingPartNotes } from './missing-part-notes';
import { OrgChart } from './org-chart';
import { PeopleByWeight } from './people-by-weight';
import { ReportingLines } from './reporting-lines';
import { useOrg } from './use-org';

/** Everybody at the company: who reports to whom, who weighs how much, whom else the site names. */
export function PeopleView({ plan }: ViewProps) {
  const { views, loose, showMore } = useOrg(plan);
  const met = plan.people.filter(isInterviewer);
  return (
    <ViewPage view="people" plan={plan}>
      <MissingPartNotes people={met} role={plan.role} />
      {views.length > 0 && <OrgChart views={views} roleTitle={plan.role.title} onMore={showMore} />}
      {met.length === 0 ? (
        <Empty title={i18n.t('panel.noPeople')}>{i18n.t('people.noneHint')}</Empty>
      ) : (
        <>
          <SectionHeading level={2} rule="none">
            {i18n.t('people.byWeight')}
          </SectionHeading>
          <PeopleByWeight plan={plan} />
        </>
      )}
      <AddPerson companyId={plan.company.id} />
      <KnownLeaders plan={plan} />
      {plan.people.length > 0 && (
        <ReportingLines plan={plan} views={views} loose={loose} onMore={showMore} />
      )}
    </ViewPage>
  );
}
