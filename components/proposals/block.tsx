import { type ReactNode, useId } from 'react';
import { Mark } from '@/components/ui/mark';
import { type BlockState, PROPOSAL_BLOCKS, type ProposalBlock } from '@/lib/domain/proposal-blocks';
import { i18n } from '@/lib/locales/i18n';
import styles from './block.module.css';
import { type DisclosedBlock, DisclosureSelect } from './disclosure-select';
import type { Sheet } from './sheet';

interface BlockProps extends Sheet {
  readonly block: ProposalBlock;
  readonly state: BlockState;
  readonly children: ReactNode;
}

/** Which of them are said, left behind or kept. */
const disclosed: Partial<Record<ProposalBlock, DisclosedBlock>> = {
  opening: 'opening',
  bridge: 'vision',
  steps: 'steps',
  goals: 'goals',
};

/** One question of a proposal, why it is asked, and whether it is answered. */
export function Block({ block, state, children, proposal }: BlockProps) {
  const id = useId();
  const shared = disclosed[block];
  return (
    <section className={styles['block']} aria-labelledby={id}>
      <div className={styles['number']}>
        <span aria-hidden="true">{PROPOSAL_BLOCKS.indexOf(block) + 1}</span>
        <Mark kind={state.mark} label={i18n.t(`proposalMark.${state.mark}`)} />
      </div>
      <div className={styles['head']}>
        <h2 id={id} className={styles['question']}>
          {i18n.t(`proposalAsk.${block}`)}
        </h2>
        <p className="small text-2">{i18n.t(`proposalWhy.${block}`)}</p>
      </div>
      {shared && (
        <div className={styles['disclosure']}>
          <DisclosureSelect proposal={proposal} block={shared} />
        </div>
      )}
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
