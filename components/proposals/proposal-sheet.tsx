import { type ReactNode, useState } from 'react';
import { SavedAt, SavingProblem, useSaving } from '@/components/saving/saving';
import { ThreadLink } from '@/components/thread/thread-link';
import { Checkbox } from '@/components/ui/checkbox';
import { InlineEdit } from '@/components/ui/inline-edit';
import { WorkspacePage } from '@/components/ui/workspace-page';
import { judgeBlocks, PROPOSAL_BLOCKS, type ProposalBlock } from '@/lib/domain/proposal-blocks';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { AssumptionsList } from './assumptions-list';
import { Block } from './block';
import { BridgeFields } from './bridge-fields';
import { CitingProvider } from './citing';
import { ClosingFields } from './closing-fields';
import { GoalsList } from './goals-list';
import { HeadlineField } from './headline-field';
import { OpeningField } from './opening-field';
import styles from './proposal-page.module.css';
import { ProposalRail } from './proposal-rail';
import { ReadyCheck, StageChoice, useStage } from './proposal-stage';
import { Serves } from './serves';
import type { Sheet } from './sheet';
import { StepsList } from './steps-list';

const bodies = {
  headline: HeadlineField,
  opening: OpeningField,
  bridge: BridgeFields,
  steps: StepsList,
  goals: GoalsList,
  assumptions: AssumptionsList,
} satisfies Record<ProposalBlock, (sheet: Sheet) => ReactNode>;

function Title({ proposal: { id, title } }: Sheet) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <InlineEdit
      value={title}
      required
      label={i18n.t('proposals.title')}
      editLabel={i18n.t('proposal.edit', [i18n.t('proposals.title')])}
      onSave={(words) => void save(edit(store, 'proposals', id, 'title', words))}
    />
  );
}

function Trail({ plan, proposal }: Sheet) {
  const names = plan.people.filter(({ id }) => proposal.audienceIds.includes(id));
  const answered = plan.objectives.find(({ id }) => proposal.objectiveIds.includes(id));
  const listed = new Intl.ListFormat(undefined).format(names.map(({ name }) => name));
  return (
    <>
      <a href={formatRoute({ page: 'company', id: plan.company.id, view: 'proposals' })}>
        {i18n.t('workspace.proposals')}
      </a>
      {names.length > 0 && ` / ${i18n.t('proposal.for', [listed])}`}
      {answered && (
        <>
          {' / '}
          <ThreadLink companyId={plan.company.id} objective={answered} />
        </>
      )}
    </>
  );
}

/** Six questions on one page; those that are answered can be put away. */
export function ProposalSheet(sheet: Sheet) {
  const { plan, proposal } = sheet;
  const stage = useStage(sheet);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const blocks = judgeBlocks(proposal, plan.objectives);
  const shown = PROPOSAL_BLOCKS.filter((block) => !onlyOpen || blocks[block].open.length > 0);
  return (
    <CitingProvider plan={plan} proposal={proposal}>
      <WorkspacePage
        title={<Title {...sheet} />}
        subtitle={<Trail {...sheet} />}
        actions={
          <>
            <SavedAt />
            <StageChoice {...stage} />
          </>
        }
        rail={<ProposalRail {...sheet} blocks={blocks} />}
        railLabel={i18n.t('proposal.rail')}
      >
        <SavingProblem />
        <ReadyCheck proposal={proposal} state={stage} />
        <div className={styles['only']}>
          <Checkbox
            label={i18n.t('proposal.onlyOpen')}
            checked={onlyOpen}
            onChange={({ currentTarget }) => setOnlyOpen(currentTarget.checked)}
          />
        </div>
        {!onlyOpen && <Serves {...sheet} />}
        {shown.map((block) => {
          const Body = bodies[block];
          return (
            <Block key={block} {...sheet} block={block} state={blocks[block]}>
              <Body {...sheet} />
            </Block>
          );
        })}
        {onlyOpen && shown.length === 0 && <p>{i18n.t('proposal.nothingOpen')}</p>}
        {!onlyOpen && <ClosingFields {...sheet} />}
      </WorkspacePage>
    </CitingProvider>
  );
}
