import { spanWords, untilWords } from '@/components/company/round-words';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { countdown, roundToTell } from '@/lib/domain/next-round';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';

/** "Round 2 in 1 d 4 h", "Round 2 is over". */
export const roundTitle = (round: InterviewRound | null, now: number): string => {
  if (!round) return i18n.t('overview.noneTitle');
  const name = i18n.t('round.number', [round.ordinal]);
  if (round.startsAt === undefined) return i18n.t('overview.undatedTitle', [name]);
  if (roundToTell([round], now)) return i18n.t('overview.overTitle', [name]);
  const { past } = countdown(round.startsAt, now);
  const when = past ? i18n.t('round.now') : untilWords(round.startsAt, now);
  return i18n.t('overview.datedTitle', [name, when]);
};

/** How many attend, and how many of them have not been met. */
const attendWords = (plan: Plan, round: InterviewRound): string[] => {
  const seatsOf = (id: string) =>
    plan.participants.filter(({ roundId }) => roundId === id).map(({ personId }) => personId);
  const attending = seatsOf(round.id);
  if (attending.length === 0) return [];
  const met = new Set(
    plan.rounds.filter(({ status }) => status === 'done').flatMap(({ id }) => seatsOf(id)),
  );
  const unmet = attending.filter((id) => !met.has(id)).length;
  const count = i18n.t('overview.people', attending.length);
  return [unmet === 0 ? count : i18n.t('overview.notMet', [count, unmet])];
};

/** "Tuesday 24 November, 14:00 – 15:00 · by video · 4 people, 2 of them new to you". */
export const roundSubtitle = (plan: Plan, round: InterviewRound | null): string => {
  if (!round) return i18n.t('overview.noneSubtitle', [plan.role.title]);
  const when =
    round.startsAt === undefined
      ? [i18n.t('overview.undated')]
      : [spanWords(round.startsAt, round), ...(round.tz ? [round.tz.replaceAll('_', ' ')] : [])];
  const how = round.format ? [i18n.t(`roundFormat.${round.format}`)] : [];
  return [...when, ...how, ...attendWords(plan, round)].join(' · ');
};
