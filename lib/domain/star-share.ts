import type { Accomplishment } from './accomplishment';

type Told = Pick<Accomplishment, 'situation' | 'task' | 'actions' | 'result'>;

/** How a story shares its length, in whole per cent that add up to 100. */
export interface StarShare {
  /** Situation and task. */
  setting: number;
  action: number;
  result: number;
  /** What is out of proportion, the worst for a listener first. */
  advice: readonly StarAdvice[];
}

export type StarAdvice =
  | 'noAction'
  | 'noResult'
  | 'settingLong'
  | 'actionShort'
  | 'actionLong'
  | 'resultLong';

const SETTING_MAX = 20;
const RESULT_MAX = 20;
const ACTION_MIN = 60;
const ACTION_MAX = 70;

const lengthOf = (text: string | undefined): number => text?.trim().length ?? 0;

/** Rounded so that nothing is lost: what is over goes to those that were cut most. */
const wholePerCent = (lengths: readonly number[]): number[] => {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const exact = lengths.map((length) => (length / total) * 100);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, part) => sum + part, 0);
  const byRest = exact.map((part, index) => ({ index, rest: part % 1 }));
  byRest.sort((a, b) => b.rest - a.rest);
  for (const { index } of byRest.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
};

const adviceOn = (setting: number, action: number, result: number): StarAdvice[] => {
  const advice: [StarAdvice, boolean][] = [
    ['noAction', action === 0],
    ['noResult', result === 0],
    ['settingLong', setting > SETTING_MAX],
    ['actionShort', action > 0 && action < ACTION_MIN],
    // A story without a result is not too long in its middle: it stops.
    ['actionLong', action > ACTION_MAX && result > 0],
    ['resultLong', result > RESULT_MAX],
  ];
  return advice.flatMap(([code, applies]) => (applies ? [code] : []));
};

/** The share of each part in the length of the whole; null before anything is told. */
export const starShare = ({ situation, task, actions, result }: Told): StarShare | null => {
  const lengths = [
    lengthOf(situation) + lengthOf(task),
    actions.reduce((sum, { text }) => sum + lengthOf(text), 0),
    lengthOf(result),
  ];
  if (lengths.every((length) => length === 0)) return null;
  const [setting = 0, action = 0, end = 0] = wholePerCent(lengths);
  return { setting, action, result: end, advice: adviceOn(setting, action, end) };
};
