import { SectionHeading } from '@/components/ui/section-heading';
import { Severity } from '@/components/ui/severity';
import { inRank } from '@/lib/domain/in-rank';
import { messageKey } from '@/lib/domain/message-key';
import {
  type BlockState,
  type OpenPoint,
  PROPOSAL_BLOCKS,
  type ProposalBlock,
} from '@/lib/domain/proposal-blocks';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { LinkedFacts } from './linked-facts';
import styles from './proposal-page.module.css';
import type { Sheet } from './sheet';

const pointWords = (point: OpenPoint): string =>
  'about' in point
    ? i18n.t(`open.${messageKey(point.code)}`, [point.about])
    : i18n.t(`open.${messageKey(point.code)}`);

interface StillOpenProps extends Sheet {
  readonly blocks: Record<ProposalBlock, BlockState>;
}

/** What is still to be said, each a way to where it is written. */
function StillOpen({ proposal, blocks }: StillOpenProps) {
  const points = PROPOSAL_BLOCKS.flatMap((block) =>
    blocks[block].open.map((point) => ({ ...point, isMissing: blocks[block].mark === 'missing' })),
  );
  return (
    <section>
      <SectionHeading level={2} count={points.length}>
        {i18n.t('proposal.stillOpen')}
      </SectionHeading>
      {points.length === 0 && <p className="text-2">{i18n.t('proposal.nothingOpen')}</p>}
      <ul className={styles['open']}>
        {points.map((point) => (
          <li key={`${point.code} ${point.field}`}>
            <Severity kind={point.isMissing ? 'blocker' : 'warn'} label="" />
            <a href={formatRoute({ page: 'proposal', id: proposal.id, field: point.field })}>
              {pointWords(point)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The stories that show a step was done before. */
function Proofs({ plan, proposal }: Sheet) {
  const proofs = inRank(proposal.steps).flatMap((step, index) => {
    const story = plan.accomplishments.find(({ id }) => id === step.precedentId);
    return story ? [{ id: step.id, title: story.title, step: index + 1 }] : [];
  });
  return (
    <section>
      <SectionHeading level={2} count={proofs.length}>
        {i18n.t('proposal.doneBefore')}
      </SectionHeading>
      {proofs.length === 0 && <p className="text-2">{i18n.t('proposal.noProof')}</p>}
      <ul className={styles['proofs']}>
        {proofs.map(({ id, title, step }) => (
          <li key={id}>
            <p>{title}</p>
            <p className="small text-3">{i18n.t('proposal.provesStep', [step])}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ProposalRail(props: StillOpenProps) {
  return (
    <>
      <StillOpen {...props} />
      <Proofs {...props} />
      <LinkedFacts {...props} />
    </>
  );
}
