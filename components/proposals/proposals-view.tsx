import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { ProposalsTable } from './proposals-table';

/** Every proposal for the role. */
export function ProposalsView({ plan }: ViewProps) {
  return (
    <ViewPage view="proposals" plan={plan}>
      <ProposalsTable plan={plan} />
    </ViewPage>
  );
}
