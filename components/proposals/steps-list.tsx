import { AddLine } from '@/components/entry/add-line';
import { LINE_MAX } from '@/lib/domain/base';
import { inRank } from '@/lib/domain/in-rank';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { rankAtEnd } from '@/lib/store/commands/entries';
import { AxisScale } from './axis';
import { CitedField } from './cited-field';
import styles from './plan-rows.module.css';
import type { Sheet } from './sheet';
import { StepRow } from './step-row';
import { useProposalEntries } from './use-proposal-entries';

/** The method, step by step; a line and Enter add one. */
export function StepsList(sheet: Sheet) {
  const { proposal } = sheet;
  const { add } = useProposalEntries(proposal.id, 'steps');
  const store = useStore();
  const steps = inRank(proposal.steps);
  return (
    <>
      <CitedField
        place={`proposal ${proposal.id} approach`}
        value={proposal.approach}
        keep={(text) => edit(store, 'proposals', proposal.id, 'approach', text)}
        label={i18n.t('proposal.approach')}
        field="approach"
      />
      <div>
        {steps.length > 0 && (
          <div className={styles['columns']} aria-hidden="true">
            <span>{i18n.t('steps.whatAndHow')}</span>
            <span>{i18n.t('steps.with')}</span>
            <AxisScale />
          </div>
        )}
        <ol className={styles['rows']}>
          {steps.map((step, index) => (
            <StepRow key={step.id} sheet={sheet} steps={steps} index={index} step={step} />
          ))}
        </ol>
        <div data-field="steps">
          <AddLine
            compact
            draftKey={`add-step-${proposal.id}`}
            label={i18n.t('steps.add')}
            hint={i18n.t('steps.addHint')}
            button={i18n.t('steps.addButton')}
            check={(line) => (line.length > LINE_MAX ? i18n.t('problem.invalid') : null)}
            onAdd={(what) => add({ what, who: [], rank: rankAtEnd(steps) })}
          />
        </div>
      </div>
    </>
  );
}
