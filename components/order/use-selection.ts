import { type ChangeEvent, type KeyboardEvent, useMemo, useState } from 'react';

interface State {
  chosen: ReadonlySet<string>;
  /** Where a range begins, and what was chosen beside it. */
  anchor: string | null;
  base: ReadonlySet<string>;
}

const NOTHING: State = { chosen: new Set(), anchor: null, base: new Set() };

const between = (order: readonly string[], one: string, other: string): string[] => {
  const ends = [order.indexOf(one), order.indexOf(other)];
  return ends.includes(-1) ? [other] : order.slice(Math.min(...ends), Math.max(...ends) + 1);
};

const toggled = ({ chosen }: State, id: string): State => {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, anchor: id, base: next };
};

/** From the anchor to `id`, and what was chosen before the range was begun. */
const extended = (state: State, order: readonly string[], from: string, to: string): State => {
  const anchor = state.anchor ?? from;
  const base = state.anchor === null ? state.chosen : state.base;
  return { chosen: new Set([...base, ...between(order, anchor, to)]), anchor, base };
};

/** The check box one row up or down in the list of rows that can be chosen. */
const neighbour = (box: HTMLInputElement, step: number): HTMLInputElement | undefined => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-choose]')];
  return boxes[boxes.indexOf(box) + step];
};

/** What the check box of a row needs. */
export interface ChoiceProps {
  readonly checked: boolean;
  readonly 'data-choose': string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export interface Selection {
  /** In the list's order, then those it does not show. */
  readonly chosen: readonly string[];
  readonly propsOf: (id: string) => ChoiceProps;
  readonly choose: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Rows chosen out of `all`, drawn in `order`: press by press, by Shift and press from the last one,
 * by Shift and arrow, all at once. What is gone from `all` is chosen no longer.
 */
export const useSelection = (order: readonly string[], all: readonly string[]): Selection => {
  const [state, setState] = useState<State>(NOTHING);
  return useMemo(() => {
    const there = new Set(all);
    const chosen = [...new Set([...order, ...state.chosen])].filter(
      (id) => state.chosen.has(id) && there.has(id),
    );
    const clear = () => setState(NOTHING);
    const press = (id: string) => (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Escape' && state.chosen.size > 0) {
        event.preventDefault();
        clear();
      }
      const next = neighbour(event.currentTarget, STEPS[event.key] ?? 0);
      const to = next?.dataset['choose'];
      if (!next || to === undefined || next === event.currentTarget) return;
      event.preventDefault();
      next.focus();
      if (event.shiftKey) setState((before) => extended(before, order, id, to));
    };
    return {
      chosen,
      clear,
      choose: (ids) => setState({ chosen: new Set(ids), anchor: null, base: new Set(ids) }),
      propsOf: (id) => ({
        checked: state.chosen.has(id),
        'data-choose': id,
        onChange: ({ nativeEvent }) => {
          const withShift = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
          setState((before) =>
            withShift && before.anchor !== null
              ? extended(before, order, id, id)
              : toggled(before, id),
          );
        },
        onKeyDown: press(id),
      }),
    };
  }, [state, order, all]);
};
