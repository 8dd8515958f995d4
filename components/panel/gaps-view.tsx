import { GapList } from '@/components/readiness/gap-list';
import { PillarLights } from '@/components/readiness/pillar-lights';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useReadiness } from '@/lib/react/use-readiness';

/** What is still missing, in the order in which it is worth doing, and the three things it is judged by. */
export function GapsView({ plan }: { readonly plan: Plan }) {
  const readiness = useReadiness(plan);
  if (readiness.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={6} />;
  if (readiness.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  return (
    <>
      <PillarLights pillars={readiness.value.pillars} />
      <GapList readiness={readiness.value} role={plan.role} />
    </>
  );
}
