import { useState } from 'react';
import { TypedField } from '@/components/saving/typed-field';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Mark, type MarkKind } from '@/components/ui/mark';
import { Select } from '@/components/ui/select';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { askAssumption } from '@/lib/store/commands/assumption';
import { AssumptionFacts } from './assumption-facts';
import styles from './assumptions.module.css';
import type { Sheet } from './sheet';
import { useProposalEntries } from './use-proposal-entries';

type Assumption = Proposal['assumptions'][number];
const STATES: readonly Assumption['state'][] = ['open', 'asking', 'verified', 'wrong'];

const marks = {
  open: 'missing',
  asking: 'there',
  verified: 'there',
  wrong: 'weak',
} as const satisfies Record<Assumption['state'], MarkKind>;

interface AssumptionRowProps {
  readonly sheet: Sheet;
  readonly assumption: Assumption;
}

/** Asks one person; those the proposal is for come first. */
function AskSomebody({ sheet: { plan, proposal }, assumption }: AssumptionRowProps) {
  const store = useStore();
  const { save } = useProposalEntries(proposal.id, 'assumptions');
  const isFor = ({ id }: { id: string }) => proposal.audienceIds.includes(id);
  const people = [...plan.people.filter(isFor), ...plan.people.filter((one) => !isFor(one))];
  return (
    <Select
      compact
      quiet
      data-field={`assumption-${assumption.id}`}
      aria-label={i18n.t('assumptions.askNamed', [assumption.text])}
      value=""
      choices={people}
      onChange={({ currentTarget }) =>
        void save(askAssumption(store, { proposal, assumption }, currentTarget.value))
      }
    >
      <option value="">{i18n.t('assumptions.ask')}</option>
    </Select>
  );
}

/** Where an assumption stands, which the person may also say themselves. */
function StateSelect({ sheet: { proposal }, assumption: { id, text, state } }: AssumptionRowProps) {
  const { change, save } = useProposalEntries(proposal.id, 'assumptions');
  return (
    <Select
      compact
      quiet
      aria-label={i18n.t('assumptions.state', [text])}
      value={state}
      onChange={({ currentTarget }) => {
        const chosen = STATES.find((one) => one === currentTarget.value);
        if (chosen) void save(change(id, 'state', chosen));
      }}
    >
      {STATES.map((one) => (
        <option key={one} value={one}>
          {i18n.t(`assumptionState.${one}`)}
        </option>
      ))}
    </Select>
  );
}

const askedWords = ({ plan }: Sheet, questionId: string | undefined): string | null => {
  const question = plan.questions.find(({ id }) => id === questionId);
  const person = plan.people.find(({ id }) => id === question?.personId);
  return person ? i18n.t('assumptions.asking', [person.name]) : null;
};

/** One thing taken for granted: it becomes a question for somebody, or is looked up. */
export function AssumptionRow({ sheet, assumption }: AssumptionRowProps) {
  const { change, remove } = useProposalEntries(sheet.proposal.id, 'assumptions');
  const [looking, setLooking] = useState(false);
  const { id, text, state, questionId } = assumption;
  const asked = askedWords(sheet, questionId);
  return (
    <li className={styles['entry']}>
      <div className={styles['line']}>
        <Mark kind={marks[state]} label={i18n.t(`assumptionState.${state}`)} />
        <TypedField
          required
          multiline
          labelHidden
          place={`proposal ${sheet.proposal.id} assumption ${id} text`}
          value={text}
          keep={(words) => change(id, 'text', words)}
          of={{
            ...{ table: 'proposals', id: sheet.proposal.id, field: 'text', isTitle: true },
            entry: { list: 'assumptions', id },
          }}
          label={i18n.t('assumptions.add')}
        />
        <div className={styles['acts']}>
          {asked && <span className="small text-2">{asked}</span>}
          <StateSelect sheet={sheet} assumption={assumption} />
          {!asked && <AskSomebody sheet={sheet} assumption={assumption} />}
          <Button
            size="s"
            variant="quiet"
            aria-expanded={looking}
            onClick={() => setLooking(!looking)}
          >
            {i18n.t('assumptions.lookUp')}
          </Button>
          <IconButton
            icon="trash"
            size="s"
            label={i18n.t('people.delete', [text])}
            onClick={() => void remove(assumption, text)}
          />
        </div>
      </div>
      {(looking || assumption.findingId) && (
        <AssumptionFacts sheet={sheet} assumption={assumption} looking={looking} />
      )}
    </li>
  );
}
