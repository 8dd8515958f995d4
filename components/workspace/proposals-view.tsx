import { ProposalsTable } from './proposals-table';
import { ViewPage, type ViewProps } from './view-page';

/** Every proposal for the role. */
export function ProposalsView({ plan }: ViewProps) {
  return (
    <ViewPage view="proposals" plan={plan}>
      <ProposalsTable plan={plan} />
    </ViewPage>
  );
}
