import type { Proposal } from './proposal';

/** The days that a plan is drawn on; 30 and 60 are its lines. */
export const AXIS_DAYS = 90;
export const AXIS_TICKS: readonly number[] = [0, 30, 60, AXIS_DAYS];

/** Where something lies on the axis, in hundredths of its width. */
export interface AxisSpan {
  from: number;
  to: number;
  /** It begins or ends outside of what is drawn. */
  beyond: boolean;
}

const place = (day: number): number => (Math.min(Math.max(day, 0), AXIS_DAYS) / AXIS_DAYS) * 100;

/**
 * The bar of a step; null without any day. With one day given it is a bar of that day, and days that
 * were written the wrong way round are put right: the picture never says less than the words.
 */
export const spanOfStep = ({
  startDay,
  endDay,
}: Pick<Proposal['steps'][number], 'startDay' | 'endDay'>): AxisSpan | null => {
  const days = [startDay, endDay].filter((day) => day !== undefined);
  if (days.length === 0) return null;
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return { from: place(from), to: place(to), beyond: to > AXIS_DAYS };
};

/** The point of a goal; null without a day. */
export const pointOfGoal = ({
  dueDay,
}: Pick<Proposal['goals'][number], 'dueDay'>): AxisSpan | null =>
  dueDay === undefined
    ? null
    : { from: place(dueDay), to: place(dueDay), beyond: dueDay > AXIS_DAYS };
