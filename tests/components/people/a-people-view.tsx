import { PeopleView } from '@/components/people/people-view';
import { usePlan } from '@/lib/react/use-plan';
import type { Store } from '@/lib/store/write';
import { renderWith } from '../a-store';

function LivePeople({ companyId }: { readonly companyId: string }) {
  const plan = usePlan(companyId);
  if (plan.state !== 'ready' || !plan.value) return <p aria-busy="true" />;
  return (
    <main style={{ padding: 16 }}>
      <PeopleView plan={plan.value} />
    </main>
  );
}

/** The view of a company's people, kept current as in the workspace. */
export const renderPeople = (store: Store, companyId: string) =>
  renderWith(store, <LivePeople companyId={companyId} />);
