/** A key press, as far as it matters here. */
interface Press {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

export type Move = 'next' | 'previous' | 'first' | 'last';

/** What a key does in a list of facts. */
export type ReviewAct =
  | { do: 'move'; to: Move }
  | { do: 'quote' }
  | { do: 'edit' }
  /** Links to the target with this number (from 0), or takes that back. */
  | { do: 'link'; at: number }
  /** Asks for the reason of the link to that target. */
  | { do: 'reason'; at: number }
  /** Says that a fact is of no use to anybody. */
  | { do: 'no-use' };

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/**
 * What a press means in the list; null: nothing of ours. Digits are told by their place on the
 * keyboard: a French one types them with Shift, and Shift with a digit types another sign anywhere.
 */
export const reviewAct = (press: Press): ReviewAct | null => {
  const { key, code, shiftKey } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit) return { do: shiftKey ? 'reason' : 'link', at: Number(digit) - 1 };
  if (shiftKey) return null;
  if (/^(?:Digit|Numpad)0$/.test(code)) return { do: 'no-use' };
  const to = MOVES[key];
  if (to) return { do: 'move', to };
  if (key === 'q') return { do: 'quote' };
  return key === 'e' || key === 'F2' ? { do: 'edit' } : null;
};

/** The place a move leads to among `count` rows from `from` (−1: none of them); it stays at the ends. */
export const moveTo = (from: number, count: number, to: Move): number =>
  ({
    next: Math.min(from + 1, count - 1),
    previous: Math.max(from - 1, 0),
    first: 0,
    last: count - 1,
  })[to];
