import { TypedField } from '@/components/saving/typed-field';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { ChoiceField } from './choice-field';
import { CitedField } from './cited-field';
import { DayField } from './day-field';
import styles from './plan-rows.module.css';
import type { Sheet } from './sheet';
import { StepParts } from './step-parts';
import { useProposalEntries } from './use-proposal-entries';

interface StepFieldsProps {
  readonly sheet: Sheet;
  readonly step: Proposal['steps'][number];
}

/** From which day to which, and where it was done before. */
function WhenAndBefore({ sheet, step }: StepFieldsProps) {
  const { plan, proposal } = sheet;
  const { change } = useProposalEntries(proposal.id, 'steps');
  const day = (field: 'startDay' | 'endDay') => ({
    place: `proposal ${proposal.id} step ${step.id} ${field}`,
    error: i18n.t('proposal.dayWrong'),
    value: step[field],
    keep: (days: number | undefined) => change(step.id, field, days),
  });
  return (
    <div className={styles['fields']}>
      <DayField {...day('startDay')} label={i18n.t('steps.from')} field={`days-${step.id}`} />
      <DayField {...day('endDay')} label={i18n.t('steps.to')} />
      <ChoiceField
        label={i18n.t('steps.precedent')}
        none={i18n.t('steps.noPrecedent')}
        choices={plan.accomplishments.map(({ id, title }) => ({ id, name: title }))}
        value={step.precedentId}
        keep={(id) => change(step.id, 'precedentId', id)}
        field={`precedent-${step.id}`}
      />
    </div>
  );
}

/** All that a step says: what, how exactly, with whom, when, what it needs, where it was done before. */
export function StepFields({ sheet, step }: StepFieldsProps) {
  const { proposal } = sheet;
  const { change } = useProposalEntries(proposal.id, 'steps');
  const place = (field: string) => `proposal ${proposal.id} step ${step.id} ${field}`;
  return (
    <>
      <TypedField
        required
        multiline
        place={place('what')}
        value={step.what}
        keep={(text) => change(step.id, 'what', text)}
        of={{
          ...{ table: 'proposals', id: proposal.id, field: 'what', isTitle: true },
          entry: { list: 'steps', id: step.id },
        }}
        label={i18n.t('steps.what')}
        field={`what-${step.id}`}
      />
      <CitedField
        place={place('how')}
        value={step.how}
        keep={(text) => change(step.id, 'how', text)}
        of={{
          table: 'proposals',
          id: proposal.id,
          field: 'how',
          entry: { list: 'steps', id: step.id },
        }}
        label={i18n.t('steps.how')}
        field={`how-${step.id}`}
      />
      <StepParts sheet={sheet} step={step} />
      <WhenAndBefore sheet={sheet} step={step} />
      <CitedField
        place={place('need')}
        value={step.need}
        keep={(text) => change(step.id, 'need', text)}
        label={i18n.t('steps.need')}
      />
    </>
  );
}
