import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { roundToDebrief, seatedIn } from '@/lib/domain/debrief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useNow } from '@/lib/react/use-now';
import { addFirstRound } from '@/lib/store/commands/debrief-round';
import { DebriefCards } from './debrief-cards';
import { roundWords } from './round-words';
import { useCardKeys } from './use-card-keys';
import { WhoWasThere } from './who-was-there';

/** Nothing is known of any interview yet: one press, and the first one is there. */
function NoRound({ plan }: { readonly plan: Plan }) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <ViewPage view="debrief" plan={plan}>
      <Empty
        title={i18n.t('debrief.noRound')}
        action={
          <Button
            variant="primary"
            size="l"
            onClick={() => void save(addFirstRound(store, plan.company.id))}
          >
            {i18n.t('debrief.begin')}
          </Button>
        }
      >
        {i18n.t('debrief.noRoundHint')}
      </Empty>
    </ViewPage>
  );
}

interface RoundDebriefProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
}

/** First who was there, then what each of them said. */
function RoundDebrief({ plan, round }: RoundDebriefProps) {
  const seated = seatedIn(plan, round.id);
  const [step, setStep] = useState<'who' | 'begun' | 'written'>(
    seated.length > 0 ? 'written' : 'who',
  );
  const isWriting = step !== 'who' && seated.length > 0;
  const begin = () => {
    if (seated.length > 0) setStep('begun');
  };
  useCardKeys({ move: begin, finish: begin, isOff: isWriting });
  if (isWriting)
    return <DebriefCards plan={plan} round={round} seated={seated} takesFocus={step === 'begun'} />;
  return (
    <ViewPage view="debrief" plan={plan} subtitle={roundWords(round, seated.length)}>
      <WhoWasThere plan={plan} round={round} seated={seated} />
      {seated.length > 0 && (
        <Button variant="primary" size="l" shortcut="Control+Enter" onClick={begin}>
          {i18n.t('debrief.writeDown')}
        </Button>
      )}
    </ViewPage>
  );
}

/** What was said in a round, written down person by person while it is fresh. */
export function DebriefView({ plan, at }: ViewProps) {
  const now = useNow();
  const named = plan.rounds.find(({ id }) => id === at);
  const round = named ?? roundToDebrief(plan.rounds, now);
  if (!round) return <NoRound plan={plan} />;
  return <RoundDebrief key={round.id} plan={plan} round={round} />;
}
