import type { InterviewRound } from '@/lib/domain/interview-round';
import { countdown } from '@/lib/domain/next-round';
import { i18n } from '@/lib/locales/i18n';

/** The two largest units that are not zero: "in 1 d 4 h", "in 35 min". */
export const untilWords = (startsAt: number, now: number): string => {
  const { days, hours, minutes } = countdown(startsAt, now);
  if (days > 0) return i18n.t('round.daysHours', [days, hours]);
  return hours > 0
    ? i18n.t('round.hoursMinutes', [hours, minutes])
    : i18n.t('round.minutes', [minutes]);
};

const SHORT = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const LONG = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

const formatIn = (
  tz: string | undefined,
  parts: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => {
  try {
    return new Intl.DateTimeFormat(undefined, { ...parts, ...(tz && { timeZone: tz }) });
  } catch {
    // An invitation may name a zone that this browser does not know: then the time here.
    return new Intl.DateTimeFormat(undefined, parts);
  }
};

/** In the zone the round was agreed in, as people write it: "Tue 24 Nov, 14:00". */
export const dateWords = (startsAt: number, tz: string | undefined): string =>
  formatIn(tz, { ...SHORT, ...CLOCK }).format(startsAt);

/** "Tuesday 24 November, 14:00 – 15:00", in the zone the round was agreed in. */
export const spanWords = (
  startsAt: number,
  { tz, durationMin }: Pick<InterviewRound, 'tz' | 'durationMin'>,
): string => {
  const format = formatIn(tz, { ...LONG, ...CLOCK });
  if (durationMin === undefined) return format.format(startsAt);
  return format.formatRange(startsAt, startsAt + durationMin * 60_000);
};
