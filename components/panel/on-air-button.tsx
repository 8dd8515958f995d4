import { Button } from '@/components/ui/button';
import { seatedIn } from '@/lib/domain/debrief';
import { nextRound } from '@/lib/domain/next-round';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import { changePanelState } from '@/lib/react/use-panel-state';

/** Begins the interview's own page, once it is said who will be there. */
export function OnAirButton({ plan }: { readonly plan: Plan }) {
  const round = nextRound(plan.rounds, useNow());
  if (!round || seatedIn(plan, round.id).length === 0) return null;
  const onAir = { companyId: plan.company.id, roundId: round.id };
  return <Button onClick={() => changePanelState({ onAir })}>{i18n.t('live.start')}</Button>;
}
