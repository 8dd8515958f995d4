import { type FormEvent, useState } from 'react';
import { issueWords } from '@/components/readiness/issue-words';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Segments } from '@/components/ui/segments';
import { TextInput } from '@/components/ui/text-input';
import { LINE_MAX } from '@/lib/domain/base';
import type { Proposal } from '@/lib/domain/proposal';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useBlockers } from '@/lib/react/use-blockers';
import type { Issue } from '@/lib/readiness/judge';
import { stageProposal } from '@/lib/store/commands/stage-proposal';
import type { Sheet } from './sheet';

const STAGES = ['idea', 'drafting', 'ready', 'presented'] as const;

/** The stage, and what stands in the way once somebody wants to call the proposal ready. */
export const useStage = ({ plan, proposal }: Sheet) => {
  const store = useStore();
  const { save } = useSaving();
  const blockersOf = useBlockers(plan);
  const [blockers, setBlockers] = useState<readonly Issue[]>([]);
  const write = async (stage: Proposal['stage'], despite?: string) => {
    setBlockers([]);
    await save(stageProposal(store, proposal.id, stage, despite));
  };
  const choose = async (stage: Proposal['stage']) => {
    const found = stage === 'ready' ? await blockersOf(proposal.id) : [];
    if (found.length > 0) setBlockers(found);
    else await write(stage);
  };
  return { stage: proposal.stage, blockers, choose, write, leave: () => setBlockers([]) };
};

type StageState = ReturnType<typeof useStage>;

export function StageChoice({ stage, choose }: Pick<StageState, 'stage' | 'choose'>) {
  return (
    <div data-field="stage">
      <Segments
        legend={i18n.t('proposal.stage')}
        legendHidden
        value={stage}
        options={STAGES.map((one) => ({ value: one, label: i18n.t(`proposalStage.${one}`) }))}
        onChange={(chosen) => void choose(chosen)}
      />
    </div>
  );
}

/** What is missing, each a way to where it is mended; or it is ready all the same, and why is kept. */
function InTheWay({ blockers, write, leave }: Omit<StageState, 'stage' | 'choose'>) {
  const [reason, setReason] = useState('');
  const force = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') void write('ready', reason);
  };
  return (
    <Note tone="blocker" role="alert">
      <strong>{i18n.t('ready.inTheWay', blockers.length)}</strong>
      <ul>
        {blockers.map((issue) => (
          <li key={issue.id}>
            {issueWords(issue, 'title')}{' '}
            <a href={formatRoute(issue.fix)}>{issueWords(issue, 'fix')}</a>
          </li>
        ))}
      </ul>
      <form onSubmit={force}>
        <Field label={i18n.t('ready.despite')}>
          <TextInput
            compact
            value={reason}
            maxLength={LINE_MAX}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </Field>
        <Button type="submit" disabled={reason.trim() === ''}>
          {i18n.t('ready.force')}
        </Button>{' '}
        <Button variant="quiet" onClick={leave}>
          {i18n.t('ready.notYet')}
        </Button>
      </form>
    </Note>
  );
}

/** Under the title: what stands in the way, or why it is called ready all the same. */
export function ReadyCheck({ proposal, state }: Pick<Sheet, 'proposal'> & { state: StageState }) {
  if (state.blockers.length > 0) return <InTheWay {...state} />;
  if (!proposal.readyDespite || proposal.stage !== 'ready') return null;
  return <Note tone="hint">{i18n.t('ready.because', [proposal.readyDespite])}</Note>;
}
