import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Empty } from '@/components/ui/empty';
import { Note } from '@/components/ui/note';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { roundToDebrief, type Seated, seatedIn } from '@/lib/domain/debrief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { type NoteSentence, sentencesOf } from '@/lib/domain/note-sentences';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useNow } from '@/lib/react/use-now';
import { finishReview } from '@/lib/store/commands/debrief-round';
import { PersonCard } from './person-card';
import { ReviewCard, type Turn } from './review-card';

interface Noted {
  seated: Seated;
  sentences: NoteSentence[];
}

/** The sentences that nothing became of yet, in the order in which they are shown. */
const openIn = (cards: readonly Noted[]): Omit<Turn, 'byKey'>[] =>
  cards.flatMap(({ seated: { participant }, sentences }) =>
    sentences
      .filter(({ links }) => links.length === 0)
      .map(({ start }) => ({ participantId: participant.id, start })),
  );

const isSame = (one: Omit<Turn, 'byKey'>, other: Omit<Turn, 'byKey'> | null): boolean =>
  one.participantId === other?.participantId && one.start === other.start;

/** Whose turn it is: the chosen sentence, or else the next that is open. */
const useTurn = (open: readonly Omit<Turn, 'byKey'>[]) => {
  const [chosen, setChosen] = useState<Turn | null>(null);
  const isOpen = chosen !== null && open.some((one) => isSame(one, chosen));
  const [first] = open;
  const turn: Turn | null = isOpen ? chosen : first ? { ...first, byKey: chosen !== null } : null;
  const goTo = (to: Omit<Turn, 'byKey'> | undefined) => to && setChosen({ ...to, byKey: true });
  const move = (by: 1 | -1) => {
    const at = open.findIndex((one) => isSame(one, turn));
    goTo(open[at + by]);
  };
  /** To the next, before this one is no longer open. */
  const leave = () => {
    const at = open.findIndex((one) => isSame(one, turn));
    goTo(open[at + 1] ?? open[at - 1]);
  };
  return { turn, goTo, move, leave };
};

function NothingToReview({ plan, round }: { plan: Plan; round: InterviewRound | null }) {
  const debrief = {
    page: 'company',
    id: plan.company.id,
    view: 'debrief',
    ...(round && { at: round.id }),
  } as const;
  return (
    <ViewPage view="review" plan={plan}>
      <Empty
        title={i18n.t('sentences.empty')}
        action={
          <ButtonLink variant="primary" href={formatRoute(debrief)}>
            {i18n.t('sentences.toDebrief')}
          </ButtonLink>
        }
      >
        {i18n.t('sentences.emptyHint')}
      </Empty>
    </ViewPage>
  );
}

interface RoundReviewProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  readonly cards: readonly Noted[];
}

function RoundReview({ plan, round, cards }: RoundReviewProps) {
  const store = useStore();
  const { save } = useSaving();
  const all = cards.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const open = openIn(cards);
  const { turn, goTo, move, leave } = useTurn(open);
  const finish = () => void save(finishReview(store, round));
  const settled = () => {
    if (open.length === 1) finish();
    else leave();
  };
  return (
    <ViewPage
      view="review"
      plan={plan}
      subtitle={
        <>
          {i18n.t('round.number', [round.ordinal])} ·{' '}
          {i18n.t('sentences.progress', [all - open.length, all])}
        </>
      }
      actions={
        <Button
          variant="primary"
          data-field={open.length === 0 ? 'sentence' : undefined}
          onClick={finish}
        >
          {i18n.t('sentences.reviewed')}
        </Button>
      }
    >
      {round.reviewedAt !== undefined && (
        <Note tone="ok" role="status">
          {i18n.t('sentences.done', [round.ordinal])}
        </Note>
      )}
      {cards.map(({ seated, sentences }) => (
        <PersonCard key={seated.participant.id} plan={plan} round={round} seated={seated}>
          <ReviewCard
            sentences={sentences}
            turn={turn}
            onTurn={(start) => goTo({ participantId: seated.participant.id, start })}
            onMove={move}
            onSettled={settled}
          />
        </PersonCard>
      ))}
    </ViewPage>
  );
}

/** The notes of a round once more, card by card: each sentence becomes something or stays a note. */
export function ReviewView({ plan, at }: ViewProps) {
  const now = useNow();
  const round = plan.rounds.find(({ id }) => id === at) ?? roundToDebrief(plan.rounds, now);
  const cards = (round ? seatedIn(plan, round.id) : []).map((seated) => ({
    seated,
    sentences: sentencesOf(plan, seated.participant),
  }));
  const isEmpty = cards.every(({ sentences }) => sentences.length === 0);
  if (!round || isEmpty) return <NothingToReview plan={plan} round={round} />;
  return <RoundReview key={round.id} plan={plan} round={round} cards={cards} />;
}
