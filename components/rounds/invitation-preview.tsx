import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Gutter } from '@/components/ui/gutter';
import { Note } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Invitation } from '@/lib/domain/invitation';
import { isOlderThan, roundFor } from '@/lib/domain/invited-round';
import type { Plan } from '@/lib/domain/plan';
import { fromWall } from '@/lib/domain/zoned-time';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { type InvitedRound, keepInvitation } from '@/lib/store/commands/keep-invitation';
import { homeZone } from './home-zone';
import styles from './invitation.module.css';
import { InvitationWhen } from './invitation-when';
import { InvitedPeople } from './invited-people';
import { useGuests } from './use-guests';

interface InvitationPreviewProps {
  readonly invitation: Invitation;
  readonly plan: Plan;
  readonly now: number;
  /** Its button is the one to press. */
  readonly first: boolean;
  /** It was kept, or is not wanted. */
  readonly onDone: () => void;
}

/** What of the invitation is stored: what it says, with the time typed for a day. */
const roundOf = (invitation: Invitation, time: string, now: number): InvitedRound => {
  const { day, durationMin, place, format, icsUid, icsSequence } = invitation;
  const tz = invitation.tz ?? (time === '' ? undefined : homeZone());
  const startsAt =
    invitation.startsAt ?? (day && time && tz ? fromWall(`${day}T${time}`, tz) : undefined);
  const said = {
    startsAt,
    tz: startsAt === undefined ? undefined : tz,
    durationMin,
    place,
    format,
  };
  const isOver = startsAt !== undefined && startsAt < now;
  return { ...said, icsUid, icsSequence, ...(isOver && { status: 'done' as const }) };
};

const actWords = (round: InterviewRound | undefined, people: number): string =>
  round
    ? i18n.t('invitation.change', people, [people, round.ordinal])
    : i18n.t('invitation.add', people);

interface GoesToProps {
  readonly plan: Plan;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which round it is, where that is not known. */
function GoesTo({ plan, chosen, onChoose }: GoesToProps) {
  return (
    <Gutter label={i18n.t('invitation.round')} plain>
      <Select
        compact
        aria-label={i18n.t('invitation.round')}
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{i18n.t('invitation.newRound')}</option>
        {plan.rounds.map(({ id, ordinal }) => (
          <option key={id} value={id}>
            {i18n.t('round.number', [ordinal])}
          </option>
        ))}
      </Select>
    </Gutter>
  );
}

interface OutrunProps {
  readonly title: string;
  readonly ordinal: number;
  readonly onDone: () => void;
}

/** An invitation that takes the interview back. */
function Cancelled({ round, onKeep }: { round: InterviewRound | undefined; onKeep: () => void }) {
  if (!round) return <Note tone="info">{i18n.t('invitation.cancelledUnknown')}</Note>;
  return (
    <Note
      tone="warn"
      action={<Button onClick={onKeep}>{i18n.t('invitation.cancel', [round.ordinal])}</Button>}
    >
      {i18n.t('invitation.cancelled', [round.ordinal])}
    </Note>
  );
}

/** A version that came late: what the round says is newer, so there is nothing to keep. */
function Outrun({ title, ordinal, onDone }: OutrunProps) {
  return (
    <article className={styles['preview']} aria-label={title}>
      <h3>{title}</h3>
      <Note
        tone="info"
        action={
          <Button variant="quiet" onClick={onDone}>
            {i18n.t('invitation.drop')}
          </Button>
        }
      >
        {i18n.t('invitation.outrun', [ordinal])}
      </Note>
    </article>
  );
}

interface PreviewActsProps {
  readonly first: boolean;
  /** What keeping it is called; null where there is nothing to keep. */
  readonly keep: string | null;
  readonly onKeep: () => void;
  readonly onDone: () => void;
}

function PreviewActs({ first, keep, onKeep, onDone }: PreviewActsProps) {
  return (
    <div className={styles['acts']}>
      {keep !== null && (
        <Button variant={first ? 'primary' : 'default'} onClick={onKeep}>
          {keep}
        </Button>
      )}
      <Button variant="quiet" onClick={onDone}>
        {i18n.t('invitation.drop')}
      </Button>
    </div>
  );
}

/** What would be added, before anything is: the round, its people, what is left out. */
export function InvitationPreview(props: InvitationPreviewProps) {
  const { invitation, plan, now, first, onDone } = props;
  const store = useStore();
  const { save } = useSaving();
  const match = roundFor(invitation, plan.rounds);
  const [chosen, setChosen] = useState(match?.round.id ?? '');
  const [time, setTime] = useState('');
  const { guests, lines, tick, name } = useGuests(invitation.people);
  const round = plan.rounds.find(({ id }) => id === chosen);
  const keep = async (kept: InvitedRound, people: typeof lines) => {
    const invited = { companyId: plan.company.id, roundId: round?.id, round: kept, people };
    if ((await save(keepInvitation(store, invited))) !== null) onDone();
  };
  const title = invitation.title || i18n.t('invitation.fromText');
  const known = match?.known ? match.round : undefined;
  const { icsUid, icsSequence, cancelled } = invitation;
  const takeBack = () => void keep({ status: 'cancelled', icsUid, icsSequence }, []);
  if (known && isOlderThan(invitation, known))
    return <Outrun title={title} ordinal={known.ordinal} onDone={onDone} />;
  return (
    <article className={styles['preview']} aria-label={title}>
      <h3>{title}</h3>
      {cancelled ? (
        <Cancelled round={known} onKeep={takeBack} />
      ) : (
        <>
          <Gutter label={i18n.t('rounds.when')} plain>
            <InvitationWhen invitation={invitation} before={round} time={time} onTime={setTime} />
          </Gutter>
          {invitation.place && (
            <Gutter label={i18n.t('rounds.place')} plain>
              <p className={styles['place']}>{invitation.place}</p>
            </Gutter>
          )}
          {!known && <GoesTo plan={plan} chosen={chosen} onChoose={setChosen} />}
          <Gutter label={i18n.t('rounds.who')} plain>
            <InvitedPeople
              guests={guests}
              leftOut={invitation.leftOut}
              onTick={tick}
              onName={name}
            />
          </Gutter>
        </>
      )}
      <PreviewActs
        first={first}
        keep={cancelled ? null : actWords(round, lines.length)}
        onKeep={() => void keep(roundOf(invitation, time, now), lines)}
        onDone={onDone}
      />
    </article>
  );
}
