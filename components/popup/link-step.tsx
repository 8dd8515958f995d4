import { useEffect, useRef, useState } from 'react';
import { targetsOf } from '@/components/findings/targets';
import { useToggleLink } from '@/components/findings/use-toggle-link';
import { SavedAt, SavingProblem, useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { FrameHeadProps } from '@/components/ui/frame-head';
import { IconButton } from '@/components/ui/icon-button';
import { PopupFrame } from '@/components/ui/popup-frame';
import { SectionHeading } from '@/components/ui/section-heading';
import { useToast } from '@/components/ui/use-toast';
import { suggestTarget } from '@/lib/domain/suggest-target';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useFacts } from '@/lib/react/use-research';
import { edit } from '@/lib/store/commands/edit';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { Research } from '@/lib/store/queries/research';
import { LinkFact } from './link-fact';
import styles from './link-step.module.css';

import { isTaken, useEnterKey } from './review-keys';

interface LinkStepProps {
  readonly frame: FrameHeadProps;
  readonly companyId: string;
  /** What was unlinked when the steps began: a linked fact does not jump away under the hand. */
  readonly ids: readonly string[];
  readonly targets: LinkTargets;
  readonly onBack: () => void;
}

/** Left and right go from fact to fact, unless something is being typed. */
const useArrowKeys = (go: (by: 1 | -1) => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      if (event.key === 'ArrowRight') go(1);
      if (event.key === 'ArrowLeft') go(-1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go]);
};

/** Each fact takes the focus when it comes, and is shown from its beginning. */
const useFocusEach = (shownId: string | undefined) => {
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the next one that matters
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    main.current?.closest('main')?.scrollTo({ top: 0 });
  }, [shownId]);
  return main;
};

/** Says that a fact is of no use to anybody; it is not asked about again. */
const useNoUse = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  return async ({ finding: { id, text, status } }: Research): Promise<boolean> => {
    const done = await save(edit(store, 'findings', id, 'status', 'rejected'));
    if (done === null) return false;
    toast({
      message: i18n.t('step.setAside', [text.slice(0, 80)]),
      undo: {
        label: i18n.t('saving.undo'),
        run: () => void save(edit(store, 'findings', id, 'status', status)),
      },
    });
    return true;
  };
};

interface StepsProps {
  readonly at: number;
  readonly count: number;
  readonly go: (by: 1 | -1) => void;
}

function StepHeading({ at, count, go }: StepsProps) {
  return (
    <SectionHeading
      level={2}
      rule="none"
      count={i18n.t('step.of', [at + 1, count])}
      action={
        <span className={styles['arrows']}>
          <IconButton
            icon="left"
            label={i18n.t('step.previous')}
            shortcut="ArrowLeft"
            disabled={at === 0}
            onClick={() => go(-1)}
          />
          <IconButton
            icon="right"
            label={i18n.t('step.next')}
            shortcut="ArrowRight"
            onClick={() => go(1)}
          />
        </span>
      }
    >
      {i18n.t('step.title')}
    </SectionHeading>
  );
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

/** One fact at a time, full width: whom it is for, then the next. */
export function LinkStep({ frame, companyId, ids, targets, onBack }: LinkStepProps) {
  const [at, setAt] = useState(0);
  const found = useFacts(ids);
  const toggle = useToggleLink();
  const setAside = useNoUse();
  const all = found.state === 'ready' ? found.value : [];
  const research = all[at];
  const suggested =
    research && research.links.length === 0
      ? suggestTarget(research.finding.kind, targetsOf(targets))
      : null;
  const go = (by: 1 | -1) => setAt((before) => Math.min(all.length, Math.max(0, before + by)));
  const goOn = () => (research && suggested ? void toggle(research, suggested) : go(1));
  const noUse = () => {
    if (research) void setAside(research).then((done) => done && go(1));
  };
  useArrowKeys(go);
  const isDone = found.state === 'ready' && !research;
  useEnterKey(isDone ? onBack : goOn);
  const main = useFocusEach(research?.finding.id);
  if (isDone) return <Done frame={frame} onBack={onBack} />;
  return (
    <PopupFrame
      {...frame}
      full
      footNote={
        <>
          <Button variant="quiet" size="s" shortcut="0" onClick={noUse}>
            {i18n.t('step.noUse')}
          </Button>{' '}
          <SavedAt />
        </>
      }
      footAction={
        <Button variant="primary" size="l" shortcut="Enter" onClick={goOn}>
          {suggested ? i18n.t('step.linkTo', [suggested.name]) : i18n.t('step.nextButton')}
        </Button>
      }
    >
      <SavingProblem />
      <StepHeading at={at} count={all.length} go={go} />
      {research && (
        <LinkFact
          key={research.finding.id}
          ref={main}
          companyId={companyId}
          research={research}
          targets={targets}
          suggestedId={suggested?.id}
          onNoUse={noUse}
        />
      )}
    </PopupFrame>
  );
}
