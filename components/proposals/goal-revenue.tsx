import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { useLinked } from '@/lib/react/use-linked';
import { ChoiceField } from './choice-field';
import type { Sheet } from './sheet';
import { useProposalEntries } from './use-proposal-entries';

type Goal = Proposal['goals'][number];
type Revenue = NonNullable<Goal['revenue']>;

const EFFECTS: readonly Revenue['effect'][] = [
  'grow',
  'retain',
  'margin',
  'cost',
  'risk',
  'enable',
];
/** What can be chosen in a list; the rest is tied from the research. */
const FACTS = 50;

interface GoalRevenueProps {
  readonly sheet: Sheet;
  readonly goal: Goal;
}

/** The revenue line a goal moves, and the objective or linked fact that says so. */
export function GoalRevenue({ sheet: { plan, proposal }, goal }: GoalRevenueProps) {
  const { change } = useProposalEntries(proposal.id, 'goals');
  const linked = useLinked('proposal', proposal.id, FACTS);
  const facts = linked.state === 'ready' ? linked.value.research : [];
  const { revenue } = goal;
  const evidence = [
    ...plan.objectives.map(({ id, text }) => ({ id, name: text, type: 'objective' as const })),
    ...facts.map(({ finding }) => ({
      id: finding.id,
      name: finding.text,
      type: 'finding' as const,
    })),
  ];
  const keepEffect = (id: string | undefined) => {
    const effect = EFFECTS.find((one) => one === id);
    return change(goal.id, 'revenue', effect && { ...revenue, effect });
  };
  const keepEvidence = (id: string | undefined) => {
    const chosen = evidence.find((one) => one.id === id);
    const { evidence: _, ...rest } = revenue ?? { effect: 'enable' };
    return change(goal.id, 'revenue', {
      ...rest,
      ...(chosen && { evidence: { type: chosen.type, id: chosen.id } }),
    });
  };
  return (
    <>
      <ChoiceField
        label={i18n.t('goals.revenue')}
        none={i18n.t('goals.noRevenue')}
        choices={EFFECTS.map((effect) => ({ id: effect, name: i18n.t(`effect.${effect}`) }))}
        value={revenue?.effect}
        keep={keepEffect}
        field={`revenue-${goal.id}`}
      />
      {revenue && (
        <ChoiceField
          label={i18n.t('goals.evidence')}
          none={i18n.t('goals.noEvidence')}
          choices={evidence}
          value={revenue.evidence?.id}
          keep={keepEvidence}
          field={`evidence-${goal.id}`}
        />
      )}
    </>
  );
}
