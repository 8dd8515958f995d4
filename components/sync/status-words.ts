import type { SyncStatus } from '@/lib/domain/sync-status';
import { i18n } from '@/lib/locales/i18n';

type On = Extract<SyncStatus, { on: true }>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "just now", "2 minutes ago", "today, 09:41", "12 Nov": as exact as anybody asks for. */
export const sinceWords = (at: number, now: number): string => {
  const gone = now - at;
  const ago = new Intl.RelativeTimeFormat(undefined, { numeric: 'always', style: 'short' });
  if (gone < MINUTE) return i18n.t('sync.justNow');
  if (gone < HOUR) return ago.format(-Math.floor(gone / MINUTE), 'minute');
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  if (isToday) return new Intl.DateTimeFormat(undefined, time).format(at);
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', ...time }).format(at);
};

/** "214 kB" */
export const sizeWords = (bytes: number): string => {
  const isLarge = bytes >= 1_000_000;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const size = bytes / (isLarge ? 1_000_000 : 1_000);
  const digits = { maximumFractionDigits: size < 10 ? 1 : 0 };
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, ...digits }).format(size);
};

/** How sync stands, in a few words: the line at the foot of the navigation, the head of its section. */
export const statusWords = (status: On, now: number): string => {
  const { paused, problem, running, lastSyncAt, waiting } = status;
  if (paused) return waiting > 0 ? i18n.t('sync.pausedWaiting', waiting) : i18n.t('sync.paused');
  if (problem) return i18n.t('sync.stopped');
  if (lastSyncAt === null) return i18n.t(running ? 'sync.firstRunning' : 'sync.firstWaits');
  if (waiting > 0) return i18n.t('sync.waiting', waiting);
  return i18n.t('sync.inStep', [sinceWords(lastSyncAt, now)]);
};

/** What the shape beside those words is. */
export const statusTone = ({ paused, problem, lastSyncAt, waiting }: On) => {
  if (paused) return 'hint';
  if (problem) return problem.reason === 'offline' || problem.reason === 'busy' ? 'hint' : 'warn';
  return lastSyncAt === null || waiting > 0 ? 'hint' : 'ok';
};
