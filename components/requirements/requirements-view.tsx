import { useState } from 'react';
import { Empty } from '@/components/ui/empty';
import { Segments } from '@/components/ui/segments';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { i18n } from '@/lib/locales/i18n';
import { AddRequirements } from './add-requirements';
import { ProofsTable } from './proofs-table';
import { ReadingsTable } from './readings-table';

type Half = 'readings' | 'stories';

/** What the ad asks: what each interviewer means by it, and which story answers whom. */
export function RequirementsView({ plan, at }: ViewProps) {
  const { requirements } = plan.role;
  const cameForProof = at === 'stories' || plan.keyPoints.some(({ id }) => id === at);
  const [half, setHalf] = useState<Half>(cameForProof ? 'stories' : 'readings');
  const segments = (
    <Segments<Half>
      legend={i18n.t('requirements.show')}
      legendHidden
      options={[
        { value: 'readings', label: i18n.t('requirements.half.readings') },
        { value: 'stories', label: i18n.t('requirements.half.stories') },
      ]}
      value={half}
      onChange={setHalf}
    />
  );
  if (half === 'stories')
    return (
      <ViewPage
        view="requirements"
        plan={plan}
        subtitle={i18n.t('requirements.proofsHint')}
        actions={segments}
      >
        <ProofsTable plan={plan} at={at} />
      </ViewPage>
    );
  return (
    <ViewPage view="requirements" plan={plan} actions={segments}>
      {requirements.length > 0 ? (
        <ReadingsTable plan={plan} at={at} onProve={() => setHalf('stories')} />
      ) : (
        <Empty title={i18n.t('requirements.none')}>{i18n.t('requirements.noneHint')}</Empty>
      )}
      <AddRequirements role={plan.role} />
    </ViewPage>
  );
}
