import type { Clip } from './clip';
import type { Finding } from './finding';
import { kinds } from './findings';

/** Of when a fact is. */
export interface AsOf {
  /** The end of what is said: of "2025" the last moment of that year. */
  at: number;
  /** As its source dates it; without this `at` is when its source was last seen to say it. */
  stated?: string;
}

type Dated = Pick<Finding, 'kind' | 'asOf' | 'createdAt' | 'verifiedAt'>;
type Source = Pick<Clip, 'pageDate' | 'capturedAt' | 'lastSeenAt' | 'seenState'>;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The last moment of a year, a month or a day; null for what is none. */
export const endOf = (date: string): number | null => {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (!year) return null;
  const next = day
    ? Date.UTC(Number(year), Number(month) - 1, Number(day) + 1)
    : Date.UTC(Number(year) + (month ? 0 : 1), month ? Number(month) : 0, 1);
  return Number.isNaN(next) ? null : next - 1;
};

const statedAs = (date: string | undefined): AsOf | null => {
  const at = date === undefined ? null : endOf(date);
  return at === null || date === undefined ? null : { at, stated: date };
};

/** A page that was seen to say it again says it as of then; one that dates itself does not. */
const asOfSource = ({ pageDate, capturedAt, lastSeenAt = 0, seenState }: Source): AsOf =>
  statedAs(pageDate) ?? {
    at: seenState === 'present' ? Math.max(capturedAt, lastSeenAt) : capturedAt,
  };

/** As the fact is dated, else its newest source, else when it was written down. */
export const asOfFact = (
  { asOf, createdAt }: Pick<Dated, 'asOf' | 'createdAt'>,
  clips: readonly Source[],
): AsOf => {
  const stated = statedAs(asOf);
  if (stated) return stated;
  const [newest] = clips.map(asOfSource).toSorted((one, other) => other.at - one.at);
  return newest ?? { at: createdAt };
};

const monthsAfter = (instant: number, months: number): number => {
  const date = new Date(instant);
  return date.setUTCMonth(date.getUTCMonth() + months);
};

/** Whole months that have passed; 0 for what lies ahead. */
export const monthsSince = (instant: number, now: number): number => {
  const [then, today] = [new Date(instant), new Date(now)];
  const months =
    12 * (today.getUTCFullYear() - then.getUTCFullYear()) +
    today.getUTCMonth() -
    then.getUTCMonth();
  return Math.max(0, monthsAfter(instant, months) > now ? months - 1 : months);
};

/** Older than its kind allows, and nobody has said since that it still holds. */
export const isStale = (finding: Dated, clips: readonly Source[], now: number): boolean => {
  const keepsFor = kinds.find(({ kind }) => kind === finding.kind)?.keepsFor ?? 12;
  const { at } = asOfFact(finding, clips);
  return monthsAfter(Math.max(at, finding.verifiedAt ?? 0), keepsFor) < now;
};
