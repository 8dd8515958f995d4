import { isInterviewer } from '@/lib/domain/person';
import { PeopleTable } from './people-table';
import { ViewPage, type ViewProps } from './view-page';

/** Everybody to meet. */
export function PeopleView({ plan }: ViewProps) {
  return (
    <ViewPage view="people" plan={plan}>
      <PeopleTable companyId={plan.company.id} people={plan.people.filter(isInterviewer)} />
    </ViewPage>
  );
}
