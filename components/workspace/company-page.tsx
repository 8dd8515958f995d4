import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import type { CompanyView } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { usePlan } from '@/lib/react/use-plan';
import { companyViews } from './company-views';
import { NotFoundPage } from './not-found-page';

interface CompanyPageProps {
  readonly id: string;
  readonly view: CompanyView;
  readonly at?: string | undefined;
}

/** One company, at one of its views. */
export function CompanyPage({ id, view, at }: CompanyPageProps) {
  const plan = usePlan(id);
  if (plan.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (plan.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  if (!plan.value) return <NotFoundPage />;
  const { View } = companyViews[view];
  return <View plan={plan.value} at={at} />;
}
