import { createElement } from 'react';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import type { CompanyView } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { usePlan } from '@/lib/react/use-plan';
import { companyViews } from './company-views';
import { usePart } from './later';
import { NotFoundPage } from './not-found-page';
import type { ViewProps } from './view-page';

const waiting = () => <Skeleton label={i18n.t('panel.loading')} lines={8} />;

function Shown({ view, ...props }: ViewProps & { readonly view: CompanyView }) {
  const View = usePart(companyViews[view].View);
  return View ? createElement(View, props) : waiting();
}

interface CompanyPageProps {
  readonly id: string;
  readonly view: CompanyView;
  readonly at?: string | undefined;
}

/** One company, at one of its views. */
export function CompanyPage({ id, view, at }: CompanyPageProps) {
  const plan = usePlan(id);
  if (plan.state === 'loading') return waiting();
  if (plan.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  if (!plan.value) return <NotFoundPage />;
  return <Shown key={view} view={view} plan={plan.value} at={at} />;
}
