import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';

type Step = Proposal['steps'][number];

/** "Mateo owns it". */
export const partWords = (plan: Plan, { personId, label, raci }: Step['who'][number]): string => {
  const name = plan.people.find(({ id }) => id === personId)?.name ?? label;
  return i18n.t(`raci.${raci}Of`, [name]);
};

/** "day 1–30". */
export const stepDays = ({ startDay, endDay }: Pick<Step, 'startDay' | 'endDay'>): string => {
  if (startDay === undefined && endDay === undefined) return i18n.t('steps.noDays');
  return i18n.t('steps.days', [startDay ?? '…', endDay ?? '…']);
};
