import { reactionWords } from '@/components/debrief/reaction-words';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Participant } from '@/lib/domain/participant';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import styles from './person-lists.module.css';

interface SeatProps {
  readonly seat: Participant;
  readonly plan: Plan;
}

/** How somebody took one round, and the raw notes of it: read here, written in the debrief. */
function Seat({ seat, plan }: SeatProps) {
  const round = plan.rounds.find(({ id }) => id === seat.roundId);
  if (!round) return null;
  const href = formatRoute({
    page: 'company',
    id: plan.company.id,
    view: 'debrief',
    at: round.id,
  });
  const topics = seat.topics.filter(({ reaction }) => reaction !== undefined);
  return (
    <li className={styles['round']}>
      <p>
        <a href={href}>{i18n.t('round.number', [round.ordinal])}</a>{' '}
        <span className="text-2">
          {seat.reaction === undefined ? i18n.t('person.noReaction') : reactionWords(seat.reaction)}
        </span>
      </p>
      {topics.map(({ id, text, reaction }) => (
        <p key={id} className="text-2">
          {text} <span className="text-3">{reaction !== undefined && reactionWords(reaction)}</span>
        </p>
      ))}
      {seat.notes && <p className={styles['notes']}>{seat.notes}</p>}
      {seat.openQuestion && <p className="text-2">{seat.openQuestion}</p>}
    </li>
  );
}

interface PersonRoundsProps {
  readonly person: Person;
  readonly plan: Plan;
}

/** What happened with somebody so far, the last round first. */
export function PersonRounds({ person, plan }: PersonRoundsProps) {
  const order = new Map(plan.rounds.map(({ id, ordinal }) => [id, ordinal]));
  const seats = plan.participants
    .filter(
      ({ personId, reaction, notes, topics }) =>
        personId === person.id && (reaction !== undefined || notes || topics.length > 0),
    )
    .sort((a, b) => (order.get(b.roundId) ?? 0) - (order.get(a.roundId) ?? 0));
  return (
    <section className={styles['section']}>
      <SectionHeading level={2}>{i18n.t('person.before')}</SectionHeading>
      {seats.length === 0 ? (
        <p className="text-2">{i18n.t('person.notYet')}</p>
      ) : (
        <ul className={styles['list']}>
          {seats.map((seat) => (
            <Seat key={seat.id} seat={seat} plan={plan} />
          ))}
        </ul>
      )}
    </section>
  );
}
