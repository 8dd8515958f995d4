import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Note } from '@/components/ui/note';
import { briefOf, briefPartsFor } from '@/lib/domain/brief';
import { type Seated, seatedIn } from '@/lib/domain/debrief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { OnAir } from '@/lib/domain/panel-state';
import type { Plan } from '@/lib/domain/plan';
import { isLongOver } from '@/lib/domain/slot';
import { i18n } from '@/lib/locales/i18n';
import { changePanelState, usePanelState } from '@/lib/react/use-panel-state';
import { usePlan } from '@/lib/react/use-plan';
import styles from './live.module.css';
import { LiveActs } from './live-acts';
import { LiveClock } from './live-clock';
import { LiveHead } from './live-head';
import { LiveLines } from './live-lines';
import { LiveNotice } from './live-notice';
import { LivePeople } from './live-people';
import { useLiveKeys } from './use-live-keys';
import { useStar } from './use-star';

const leave = () => changePanelState({ onAir: null });

/** Dark whatever the theme, and as tall as the panel. */
function LiveFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['frame']} data-theme="dark">
      {children}
    </div>
  );
}

/** Nothing to show: the way back stands there, and it can be covered all the same. */
function NothingToShow({ words }: { readonly words: string }) {
  useLiveKeys({ count: 0, choose: () => undefined, star: () => undefined });
  return (
    <LiveFrame>
      <main className={styles['lines']}>
        <Note tone="warn" action={<Button onClick={leave}>{i18n.t('live.leave')}</Button>}>
          {words}
        </Note>
      </main>
    </LiveFrame>
  );
}

interface InTheTalkProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  readonly seated: readonly Seated[];
  readonly current: Seated;
  readonly onExplain: () => void;
}

/** One person at a time: what they want, what to say, what to ask. */
function InTheTalk({ plan, round, seated, current, onExplain }: InTheTalkProps) {
  const { person, participant } = current;
  const choose = (index: number) => {
    const to = seated[index];
    if (to)
      changePanelState({
        onAir: { companyId: plan.company.id, roundId: round.id, personId: to.person.id },
      });
  };
  const { star, starred } = useStar(participant.id);
  useLiveKeys({ count: seated.length, choose, star });
  return (
    <LiveFrame>
      <div className={styles['top']}>
        <LiveClock round={round} seat={participant} />
        <IconButton icon="question" label={i18n.t('live.explain')} onClick={onExplain} />
        <IconButton icon="close" label={i18n.t('live.leave')} onClick={leave} />
      </div>
      <LiveHead person={person} />
      <LiveLines
        plan={plan}
        round={round}
        brief={briefOf(briefPartsFor(plan, person.id, round.id))}
      />
      <LivePeople seated={seated} current={person.id} onChoose={choose} />
      <LiveActs onStar={star} starred={starred} />
    </LiveFrame>
  );
}

/** A panel that is opened hours after the round is no longer on air; one that stands open stays as it is. */
const useLeaveWhatIsOver = (plan: Plan | null, { roundId }: OnAir) => {
  const [opened] = useState(() => Date.now());
  const round = plan?.rounds.find(({ id }) => id === roundId);
  const isOver = round !== undefined && isLongOver(round, opened);
  useEffect(() => {
    if (isOver) leave();
  }, [isOver]);
};

/** On air: the page to glance at while somebody is talked to. It listens to nothing and moves by nobody's hand but theirs. */
export function LiveScreen({ onAir }: { readonly onAir: OnAir }) {
  const { knowsOnAir } = usePanelState();
  const [explains, setExplains] = useState(!knowsOnAir);
  const plan = usePlan(onAir.companyId);
  useLeaveWhatIsOver(plan.state === 'ready' ? plan.value : null, onAir);
  if (explains)
    return (
      <LiveFrame>
        <LiveNotice
          onGo={() => {
            changePanelState({ knowsOnAir: true });
            setExplains(false);
          }}
        />
      </LiveFrame>
    );
  if (plan.state === 'loading') return <LiveFrame>{null}</LiveFrame>;
  if (plan.state === 'failed') return <NothingToShow words={i18n.t('problem.database')} />;
  const round = plan.value?.rounds.find(({ id }) => id === onAir.roundId);
  const seated = plan.value && round ? seatedIn(plan.value, round.id) : [];
  const current = seated.find(({ person }) => person.id === onAir.personId) ?? seated[0];
  if (!plan.value || !round || !current) return <NothingToShow words={i18n.t('live.nobody')} />;
  return (
    <InTheTalk
      plan={plan.value}
      round={round}
      seated={seated}
      current={current}
      onExplain={() => setExplains(true)}
    />
  );
}
