/** What one key press looks like to the page, on a US keyboard. */
export interface Stroke {
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  /** Absent when the press types nothing (arrows, or with Control). */
  text?: string;
  modifiers: number;
}

const modifierBits: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** `[key code, text]` of the keys that have a name. */
const namedKeys: Record<string, [number, string?]> = {
  Backspace: [8],
  Tab: [9],
  Enter: [13, '\r'],
  Escape: [27],
  PageUp: [33],
  PageDown: [34],
  End: [35],
  Home: [36],
  ArrowLeft: [37],
  ArrowUp: [38],
  ArrowRight: [39],
  ArrowDown: [40],
  Delete: [46],
};

/** `[code, key code]`; shifted signs share the key of their unshifted neighbour. */
const signs: Record<string, [string, number]> = {
  ' ': ['Space', 32],
  ',': ['Comma', 188],
  '.': ['Period', 190],
  '/': ['Slash', 191],
  '?': ['Slash', 191],
  ';': ['Semicolon', 186],
  "'": ['Quote', 222],
  '-': ['Minus', 189],
  '=': ['Equal', 187],
  '+': ['Equal', 187],
  '[': ['BracketLeft', 219],
  ']': ['BracketRight', 221],
};

/** Reads `Enter`, `Shift+Tab`, `Control+z`, `1`, `?`. Throws on a key it does not know. */
export function readStroke(press: string): Stroke {
  const parts = press === '+' ? ['+'] : press.split('+');
  const key = parts.pop() || '+';
  const modifiers = parts.reduce((bits, name) => bits | getModifier(name, press), 0);
  const typesNothing = (modifiers & ~(modifierBits['Shift'] ?? 0)) !== 0;
  const { text, ...stroke } = describeKey(key, press);
  return { ...stroke, modifiers, ...(text !== undefined && !typesNothing && { text }) };
}

/** Whether a keyboard of ours has a key for this character; others arrive as inserted text. */
export function isTypeable(character: string): boolean {
  return /^[a-z0-9]$/i.test(character) || character in signs;
}

function getModifier(name: string, press: string): number {
  const bit = modifierBits[name];
  if (bit === undefined) throw new Error(`Unknown modifier ${name} in ${press}`);
  return bit;
}

function describeKey(key: string, press: string): Omit<Stroke, 'modifiers'> {
  const named = namedKeys[key];
  if (named) {
    const [windowsVirtualKeyCode, text] = named;
    return { key, code: key, windowsVirtualKeyCode, ...(text !== undefined && { text }) };
  }
  const sign = key === 'Space' ? signs[' '] : signs[key];
  const text = key === 'Space' ? ' ' : key;
  if (sign) return { key: text, code: sign[0], windowsVirtualKeyCode: sign[1], text };
  if (!/^[a-z0-9]$/i.test(key)) throw new Error(`Unknown key ${key} in ${press}`);
  const upper = key.toUpperCase();
  const code = /\d/.test(key) ? `Digit${key}` : `Key${upper}`;
  return { key, code, windowsVirtualKeyCode: upper.charCodeAt(0), text };
}
