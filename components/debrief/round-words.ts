import type { InterviewRound } from '@/lib/domain/interview-round';
import { i18n } from '@/lib/locales/i18n';

const dayWords = (instant: number): string =>
  new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    instant,
  );

/** "Round 1, Monday 9 November · 3 people". */
export const roundWords = ({ ordinal, startsAt }: InterviewRound, people: number): string => {
  const round = i18n.t('round.number', [ordinal]);
  const when = startsAt === undefined ? [] : [dayWords(startsAt)];
  const who = people === 0 ? [] : [i18n.t('debrief.peopleCount', people)];
  return [[round, ...when].join(', '), ...who].join(' · ');
};
