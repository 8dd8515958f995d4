import { i18n } from '#i18n';
import { Gutter } from '@/components/ui/gutter';
import { RoundsTable } from './rounds-table';
import { ViewPage, type ViewProps } from './view-page';

/** What comes next at one company. */
export function OverviewView({ plan }: ViewProps) {
  return (
    <ViewPage view="overview" plan={plan} title={plan.company.name}>
      <Gutter label={i18n.t('overview.rounds')} level={2}>
        <RoundsTable companyId={plan.company.id} rounds={plan.rounds} />
      </Gutter>
    </ViewPage>
  );
}
