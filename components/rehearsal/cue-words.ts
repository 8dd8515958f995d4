import { dateWords } from '@/components/company/round-words';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import type { Cue, Subject } from '@/lib/rehearsal/cue';
import type { Standing } from '@/lib/rehearsal/set';
import { clockWords } from './clock-words';

/** What kind of thing it is, as a quiet label. */
export const subjectWords = (subject: Subject): string =>
  i18n.t(`rehearse.subject.${messageKey(subject)}`);

/** What to do with the cue that follows. */
export const taskWords = ({ subject }: Cue, name: string | undefined): string => {
  const whom = name ?? i18n.t('rehearse.anybody');
  return i18n.t(`rehearse.task.${messageKey(subject)}`, [whom]);
};

/** The cue as it is shown: a product is explained, everything else said as it stands. */
export const cueWords = ({ subject, line }: Cue): string =>
  subject === 'teach-back' ? i18n.t('rehearse.explain', [line]) : line;

export const RATINGS = [1, 2, 3, 4] as const;
export type Rating = (typeof RATINGS)[number];

const RATING_CODES = { 1: 'lost', 2: 'halting', 3: 'held', 4: 'easy' } as const;

export const ratingWords = (rating: Rating): string =>
  i18n.t(`rehearse.rating.${RATING_CODES[rating]}`);

/** How it stands: "Not said yet", "1:58, it held, Tue 24 Nov, 14:00". */
export const saidWords = ({ said }: Pick<Standing, 'said'>): string => {
  const last = said.at(-1);
  if (!last) return i18n.t('rehearse.never');
  const parts = [ratingWords(last.rating), dateWords(last.at, undefined)];
  return [...(last.seconds === undefined ? [] : [clockWords(last.seconds)]), ...parts].join(' · ');
};

/** When it comes again, seen from the instant of its set. */
export const dueWords = ({ dueAt }: Pick<Standing, 'dueAt'>, at: number): string => {
  if (dueAt === null) return i18n.t('rehearse.notBefore');
  return dueAt <= at ? i18n.t('rehearse.dueNow') : dateWords(dueAt, undefined);
};
