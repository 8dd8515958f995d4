import { inRank } from './in-rank';
import type { Proposal } from './proposal';

/** The months of the plan as they are spoken of, and what lies outside of them. */
export const PERIODS = ['to30', 'to60', 'to90', 'later', 'undated'] as const;
export type Period = (typeof PERIODS)[number];

type PlanLine =
  | { type: 'step'; step: Proposal['steps'][number] }
  | { type: 'goal'; goal: Proposal['goals'][number] };

/** The days it lies on, earlier first: none, one, or two. */
const daysOf = (line: PlanLine): number[] => {
  const days = line.type === 'step' ? [line.step.startDay, line.step.endDay] : [line.goal.dueDay];
  return days.filter((day) => day !== undefined).sort((a, b) => a - b);
};

const periodOf = (day: number | undefined): Period => {
  if (day === undefined) return 'undated';
  if (day <= 30) return 'to30';
  if (day <= 60) return 'to60';
  return day <= 90 ? 'to90' : 'later';
};

export interface PeriodLines {
  period: Period;
  lines: PlanLine[];
}

/** What the picture of a plan shows, as rows: a step where it begins, a goal where it is due. */
export const planTable = ({ steps, goals }: Pick<Proposal, 'steps' | 'goals'>): PeriodLines[] => {
  const all: PlanLine[] = [
    ...inRank(steps).map((step) => ({ type: 'step' as const, step })),
    ...inRank(goals).map((goal) => ({ type: 'goal' as const, goal })),
  ];
  const inTime = all
    .map((line) => ({ line, days: daysOf(line) }))
    .sort((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0));
  return PERIODS.map((period) => ({
    period,
    lines: inTime.filter(({ days }) => periodOf(days[0]) === period).map(({ line }) => line),
  })).filter(({ lines }) => lines.length > 0);
};
