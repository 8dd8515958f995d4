import type { InterviewRound } from '@/lib/domain/interview-round';
import { countdown } from '@/lib/domain/next-round';
import { i18n } from '@/lib/locales/i18n';
import { dateWords, untilWords } from './round-words';

interface RoundLineProps {
  /** The next round; null when none is planned. */
  readonly round: InterviewRound | null;
  readonly now: number;
}

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
