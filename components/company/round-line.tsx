import { i18n } from '#i18n';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { countdown } from '@/lib/domain/next-round';

interface RoundLineProps {
  /** The next round; null when none is planned. */
  readonly round: InterviewRound | null;
  readonly now: number;
}

/** The two largest units that are not zero: "1 d 4 h", "35 min". */
const untilWords = (startsAt: number, now: number): string => {
  const { days, hours, minutes } = countdown(startsAt, now);
  if (days > 0) return i18n.t('round.daysHours', [days, hours]);
  return hours > 0
    ? i18n.t('round.hoursMinutes', [hours, minutes])
    : i18n.t('round.minutes', [minutes]);
};

const formatIn = (tz: string | undefined): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(tz && { timeZone: tz }),
  });

/** In the zone the round was agreed in, as people write it: "Tue 24 Nov, 14:00". */
const dateWords = (startsAt: number, tz: string | undefined): string => {
  try {
    return formatIn(tz).format(startsAt);
  } catch {
    // An invitation may name a zone that this browser does not know: then the time here.
    return formatIn(undefined).format(startsAt);
  }
};

/** What comes next with this company, in one line. */
export function RoundLine({ round, now }: RoundLineProps) {
  if (!round) return <>{i18n.t('round.none')}</>;
  if (round.startsAt === undefined) return <>{i18n.t('round.undated', [round.ordinal])}</>;
  const { past } = countdown(round.startsAt, now);
  return (
    <>
      {i18n.t('round.number', [round.ordinal])}{' '}
      <b>{past ? i18n.t('round.now') : untilWords(round.startsAt, now)}</b> ·{' '}
      {dateWords(round.startsAt, round.tz)}
    </>
  );
}
