import { compare, isQuiet, median, type Ratio } from './statistics.ts';

export interface Measure {
  what: string;
  /** The most the ratio may be; `twin` measures the machine, and decides nothing but that. */
  goal: number | 'twin' | 'for information';
  unit: 'ms' | 'MB';
  measured: number[];
  beside: number[];
}

/** Prints one table. False when the twin arms differ: then the run says nothing about the product. */
export function printReport(measures: readonly Measure[]): boolean {
  const lines = measures.map((measure) => ({
    measure,
    ratio: compare(measure.measured, measure.beside),
  }));
  const header = ['what', 'median', 'beside', 'ratio', '95 % interval', 'goal', ''];
  printTable([header, ...lines.map(({ measure, ratio }) => toCells(measure, ratio))]);
  const noisy = lines.filter(({ measure, ratio }) => measure.goal === 'twin' && !isQuiet(ratio));
  for (const { measure } of noisy)
    console.log(`VOID: ${measure.what} left 0.9 to 1.1. The machine was busy; run it again.`);
  return noisy.length === 0;
}

function toCells(measure: Measure, ratio: Ratio): string[] {
  const { what, goal, unit } = measure;
  return [
    what,
    `${median(measure.measured.slice(1)).toFixed(1)} ${unit}`,
    `${median(measure.beside.slice(1)).toFixed(1)} ${unit}`,
    ratio.median.toFixed(2),
    `${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}`,
    typeof goal === 'number' ? `≤ ${goal}` : goal,
    judge(goal, ratio),
  ];
}

/** Met or missed only where the whole interval says so. */
function judge(goal: Measure['goal'], { low, high }: Ratio): string {
  if (goal === 'twin') return isQuiet({ median: 1, low, high }) ? 'quiet' : 'VOID';
  if (goal === 'for information') return '';
  if (high <= goal) return 'met';
  return low > goal ? 'missed' : 'open';
}

function printTable(rows: readonly string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
