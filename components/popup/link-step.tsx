import { LinkFact } from '@/components/linking/link-fact';
import { goOnWords, WalkHeading } from '@/components/linking/link-walk';
import { useLinkWalk } from '@/components/linking/use-link-walk';
import { SavedAt, SavingProblem } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { FrameHeadProps } from '@/components/ui/frame-head';
import { PopupFrame } from '@/components/ui/popup-frame';
import { i18n } from '@/lib/locales/i18n';
import type { LinkTargets } from '@/lib/store/queries/link-targets';

interface LinkStepProps {
  readonly frame: FrameHeadProps;
  readonly companyId: string;
  readonly ids: readonly string[];
  readonly targets: LinkTargets;
  readonly onBack: () => void;
}

function Done({ frame, onBack }: Pick<LinkStepProps, 'frame' | 'onBack'>) {
  return (
    <PopupFrame
      {...frame}
      full
      footNote={<SavedAt />}
      footAction={
        <Button variant="primary" size="l" shortcut="Enter" onClick={onBack}>
          {i18n.t('step.back')}
        </Button>
      }
    >
      <Empty title={i18n.t('step.done')}>{i18n.t('step.doneHint')}</Empty>
    </PopupFrame>
  );
}

/** One fact at a time, as wide as the popup: whom it is for, then the next. */
export function LinkStep({ frame, companyId, ids, targets, onBack }: LinkStepProps) {
  const { fact, ...walk } = useLinkWalk({ companyId, ids, targets, onLeave: onBack });
  const { research, offers } = walk;
  if (walk.isDone) return <Done frame={frame} onBack={onBack} />;
  return (
    <PopupFrame
      {...frame}
      full
      footNote={
        <>
          <Button variant="quiet" size="s" shortcut="0" onClick={walk.noUse}>
            {i18n.t('step.noUse')}
          </Button>{' '}
          <SavedAt />
        </>
      }
      footAction={
        <Button variant="primary" size="l" shortcut="Enter" onClick={walk.goOn}>
          {goOnWords(walk, targets)}
        </Button>
      }
    >
      <SavingProblem />
      <WalkHeading walk={walk} onLeave={onBack} />
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
    </PopupFrame>
  );
}
