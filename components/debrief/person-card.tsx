import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Seated } from '@/lib/domain/debrief';
import { roundToAsk } from '@/lib/domain/debrief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Plan } from '@/lib/domain/plan';
import { useNow } from '@/lib/react/use-now';
import { useFacts } from '@/lib/react/use-research';
import { CardProvider } from './use-card';

interface PersonCardProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  readonly seated: Seated;
  readonly children: ReactNode;
}

/** Gives the parts of a card what they need: whose it is, and the facts this person was heard to say. */
export function PersonCard({ plan, round, seated, children }: PersonCardProps) {
  const { participant, person } = seated;
  const now = useNow();
  const heard = participant.noteLinks.flatMap(({ type, targetId }) =>
    type === 'finding' && targetId ? [targetId] : [],
  );
  const found = useFacts(heard);
  const seat = useMemo(
    () => ({
      participantId: participant.id,
      personId: person.id,
      roundId: round.id,
      opportunityId: plan.role.id,
      companyId: plan.company.id,
    }),
    [participant.id, person.id, round.id, plan.role.id, plan.company.id],
  );
  const facts = found.state === 'ready' ? found.value : [];
  const card = {
    plan,
    person,
    seat,
    facts: new Map(facts.map(({ finding }) => [finding.id, finding])),
    askIn: roundToAsk(plan, now, round.ordinal),
  };
  return <CardProvider value={card}>{children}</CardProvider>;
}
