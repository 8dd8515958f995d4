import type { KeyboardEvent } from 'react';
import { OpenRow } from '@/components/entry/open-row';
import { spanOfStep } from '@/lib/domain/plan-axis';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { Axis } from './axis';
import { CitedText } from './cited-text';
import { EntryActs } from './entry-acts';
import styles from './plan-rows.module.css';
import { partWords, stepDays } from './plan-words';
import { landsOn, type Sheet } from './sheet';
import { StepFields } from './step-fields';
import { useProposalEntries } from './use-proposal-entries';

type Step = Proposal['steps'][number];

interface StepRowProps {
  readonly sheet: Sheet;
  readonly steps: readonly Step[];
  readonly index: number;
  readonly step: Step;
}

function StepLine({
  sheet,
  step,
  ask,
}: Omit<StepRowProps, 'steps' | 'index'> & {
  readonly ask: (field: string) => void;
}) {
  const who = step.who.map((part) => partWords(sheet.plan, part));
  const hasMethod = (step.how ?? '').trim() !== '';
  return (
    <div className={styles['row']}>
      <div>
        <p className={styles['name']}>{step.what}</p>
        {hasMethod ? (
          <p className="text-2">
            <CitedText text={step.how ?? ''} />
          </p>
        ) : (
          <button type="button" className={styles['missing']} onClick={() => ask(`how-${step.id}`)}>
            {i18n.t('steps.howAsk')}
          </button>
        )}
      </div>
      <p className="small text-2">
        {who.join(', ')}
        {who.length > 0 && <br />}
        <span className="text-3 num">{stepDays(step)}</span>
      </p>
      <Axis span={spanOfStep(step)} shape="bar" open={!hasMethod} />
    </div>
  );
}

/** One step as a line, its fields one press away. */
export function StepRow({ sheet, steps, index, step }: StepRowProps) {
  const { move, remove } = useProposalEntries(sheet.proposal.id, 'steps');
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(step.id, steps, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles['entry']} onKeyDown={press}>
      <OpenRow
        label={i18n.t('steps.more', [step.what])}
        wanted={landsOn(sheet.landing, step.id)}
        line={(ask) => <StepLine sheet={sheet} step={step} ask={ask} />}
      >
        <StepFields sheet={sheet} step={step} />
        <EntryActs
          name={step.what}
          first={index === 0}
          last={index === steps.length - 1}
          onMove={(by) => move(step.id, steps, by)}
          onRemove={() => void remove(step, step.what)}
        />
      </OpenRow>
    </li>
  );
}
