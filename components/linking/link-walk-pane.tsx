import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { i18n } from '@/lib/locales/i18n';
import { useUnlinked } from '@/lib/react/use-research';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import { LinkFact } from './link-fact';
import { goOnWords, WalkHeading } from './link-walk';
import styles from './link-walk.module.css';
import { useLinkWalk } from './use-link-walk';

/** As many as one sitting steps through. */
const STEPS = 100;

interface LinkWalkPaneProps {
  readonly companyId: string;
  readonly targets: LinkTargets;
  readonly onLeave: () => void;
}

function Walk(props: LinkWalkPaneProps & { readonly ids: readonly string[] }) {
  const { companyId, ids, targets, onLeave } = props;
  const { fact, ...walk } = useLinkWalk({ companyId, ids, targets, onLeave });
  const { research, offers } = walk;
  if (walk.isDone)
    return (
      <Empty
        title={i18n.t('step.done')}
        action={
          <Button variant="primary" shortcut="Enter" onClick={onLeave}>
            {i18n.t('linking.toResearch')}
          </Button>
        }
      >
        {i18n.t('step.doneHint')}
      </Empty>
    );
  return (
    <section className={styles['pane']}>
      <WalkHeading walk={walk} onLeave={onLeave} />
      {research && (
        <LinkFact
          key={research.finding.id}
          ref={fact}
          companyId={companyId}
          research={research}
          targets={targets}
          offers={offers}
          onNoUse={walk.noUse}
        />
      )}
      <div className={styles['foot']}>
        <Button variant="quiet" shortcut="0" onClick={walk.noUse}>
          {i18n.t('step.noUse')}
        </Button>
        <Button variant="primary" shortcut="Enter" onClick={walk.goOn}>
          {goOnWords(walk, targets)}
        </Button>
      </div>
    </section>
  );
}

/** Steps through what of a company is linked to nobody, in a page or a panel. */
export function LinkWalkPane(props: LinkWalkPaneProps) {
  const open = useUnlinked(props.companyId, STEPS);
  // As it was when the walk began: a linked fact does not jump away under the hand.
  const [ids, setIds] = useState<readonly string[] | null>(null);
  if (ids === null && open.state === 'ready')
    setIds(open.value.research.map(({ finding }) => finding.id));
  if (open.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  if (ids === null) return <Skeleton label={i18n.t('panel.loading')} lines={6} />;
  return <Walk {...props} ids={ids} />;
}
