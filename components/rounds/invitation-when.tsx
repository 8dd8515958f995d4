import { dateWords, spanWords } from '@/components/company/round-words';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Invitation } from '@/lib/domain/invitation';
import { toWall } from '@/lib/domain/zoned-time';
import { i18n } from '@/lib/locales/i18n';
import { homeZone } from './home-zone';

interface InvitationWhenProps {
  readonly invitation: Invitation;
  /** The round it changes: what was said of it before. */
  readonly before: InterviewRound | undefined;
  /** The time typed for a day without one. */
  readonly time: string;
  readonly onTime: (time: string) => void;
}

const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day));

/** When it is, in the zone it was sent in, and here; what it was before; what is not said. */
export function InvitationWhen({ invitation, before, time, onTime }: InvitationWhenProps) {
  const { startsAt, day, tz, zoneSaid, repeats } = invitation;
  if (startsAt === undefined && day !== undefined)
    return (
      <Field
        label={i18n.t('invitation.timeOn', [dayWords(day)])}
        hint={i18n.t('invitation.allDay')}
      >
        <TextInput
          type="time"
          compact
          value={time}
          onChange={({ currentTarget }) => onTime(currentTarget.value)}
        />
      </Field>
    );
  if (startsAt === undefined) return <p>{i18n.t('invitation.noTime')}</p>;
  const home = homeZone();
  const isElsewhere = tz !== undefined && toWall(startsAt, tz) !== toWall(startsAt, home);
  const moved = before?.startsAt !== undefined && before.startsAt !== startsAt;
  return (
    <>
      <p>
        <b>{spanWords(startsAt, invitation)}</b>
        {tz !== undefined && zoneSaid && <span className="text-2"> {tz.replaceAll('_', ' ')}</span>}
      </p>
      {isElsewhere && (
        <p className="text-2">{i18n.t('rounds.yours', [dateWords(startsAt, home)])}</p>
      )}
      {moved && (
        <p className="text-2">
          {i18n.t('invitation.before', [dateWords(before.startsAt ?? 0, before.tz)])}
        </p>
      )}
      {!zoneSaid && <p className="text-2">{i18n.t('invitation.noZone')}</p>}
      {repeats && <p className="text-2">{i18n.t('invitation.repeats')}</p>}
    </>
  );
}
