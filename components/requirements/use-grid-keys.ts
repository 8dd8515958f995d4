import { type KeyboardEvent, useState } from 'react';
import { horizontal } from '@/components/ui/roving';

/** Where a cell stands, as its control says it: row and column. */
const placeOf = (element: Element): readonly [number, number] | null => {
  const said = element.getAttribute('data-cell')?.split(':').map(Number);
  const [row, column] = said ?? [];
  return row === undefined || column === undefined ? null : [row, column];
};

const stepOf = (key: string, grid: Element, columns: number): readonly [number, number] | null => {
  const sideways = horizontal(grid);
  if (key === 'ArrowUp') return [-1, 0];
  if (key === 'ArrowDown') return [1, 0];
  if (key === sideways.next) return [0, 1];
  if (key === sideways.previous) return [0, -1];
  if (key === 'Home') return [0, -columns];
  return key === 'End' ? [0, columns] : null;
};

const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

/** One stop for Tab in a whole table; the arrows move between its cells. */
export const useGridKeys = (rows: number, columns: number) => {
  const [[row, column], setCurrent] = useState<readonly [number, number]>([0, 0]);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    // Only from a cell itself: in a field that is open in one, the arrows are for writing.
    const from = event.target instanceof Element ? placeOf(event.target) : null;
    const step = from && stepOf(event.key, event.currentTarget, columns);
    if (!from || !step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = [within(from[0] + step[0], rows), within(from[1] + step[1], columns)].join(':');
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to}"]`)?.focus();
  };
  const cell = (atRow: number, atColumn: number) => ({
    'data-cell': `${atRow}:${atColumn}`,
    tabIndex: within(row, rows) === atRow && within(column, columns) === atColumn ? 0 : -1,
    onFocus: () => setCurrent([atRow, atColumn]),
  });
  return { cell, move };
};

/** What a control in a cell is given. */
export type GridCell = ReturnType<ReturnType<typeof useGridKeys>['cell']>;
