import type { Notice } from '@/lib/browser/notifications';
import type { ReminderSettings } from '@/lib/domain/reminder';
import { formatRoute, parseRoute, type Route } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import type { Reminder } from '@/lib/reminders/plan';

export interface Shown extends Notice {
  /** The reminders it stands for. */
  reminders: readonly Reminder[];
}

/** The route goes with the id: a worker that starts with the press knows nothing else. */
const noticeId = (route: Route, { id }: Reminder): string => `${formatRoute(route)} ${id}`;

/** Where a notification of ours leads; null for one that is not. */
export const routeOfNotice = (id: string): Route | null => parseRoute(id.split(' ')[0] ?? '');

const timeOf = (instant: number): string =>
  new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);

const about = (reminder: Reminder, isNamed: boolean): Omit<Notice, 'id'> => {
  const { kind, when, ordinal, company } = reminder;
  if (kind === 'debrief')
    return {
      title: isNamed ? i18n.t('reminder.over', [ordinal, company]) : i18n.t('reminder.debrief'),
      message: i18n.t('reminder.debriefWhy'),
    };
  return {
    title: isNamed
      ? i18n.t('reminder.roundAt', [ordinal, company, timeOf(when)])
      : i18n.t('reminder.lastLook', [timeOf(when)]),
    message: i18n.t('reminder.lastLookWhy'),
  };
};

const promiseWords = ({ promise, company }: Reminder): string =>
  [promise?.text, promise?.person, company].filter(Boolean).join(' · ');

/** Promises that are due together are told together, and lead to where all of them stand. */
const aboutPromises = (promises: readonly Reminder[], isNamed: boolean, now: number): Shown[] => {
  const [first] = promises;
  if (!first) return [];
  const companies = new Set(promises.map(({ route }) => 'id' in route && route.id));
  const isOne = promises.length === 1;
  const [company] = companies;
  const trust: Route = company ? { page: 'company', id: company, view: 'trust' } : { page: 'home' };
  const route = isOne ? first.route : companies.size === 1 ? trust : { page: 'home' as const };
  const isLate = promises.every(({ when }) => when < now);
  return [
    {
      id: noticeId(route, first),
      title: i18n.t(isLate ? 'reminder.overdue' : 'reminder.promises', promises.length),
      message: isNamed ? promises.map(promiseWords).join('\n') : i18n.t('reminder.promisesWhy'),
      reminders: promises,
    },
  ];
};

/** What is said of the reminders that are due. Nobody is named unless the person wants it. */
export const noticesOf = (
  due: readonly Reminder[],
  { showNames }: Pick<ReminderSettings, 'showNames'>,
  now: number,
): Shown[] => {
  const promises = due.filter(({ kind }) => kind === 'promises');
  const others = due.filter(({ kind }) => kind !== 'promises');
  return [
    ...others.map((one) => ({
      ...about(one, showNames),
      id: noticeId(one.route, one),
      reminders: [one],
    })),
    ...aboutPromises(promises, showNames, now),
  ];
};
