/** The connection between the panel and the page for as long as somebody picks. */
export const PICK_PORT = 'pick';

/** The same in the panel and on the page: arrows go wider, narrower and to the neighbours. */
export const PICK_KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Enter',
  'Escape',
] as const;
export type PickKey = (typeof PICK_KEYS)[number];

export const isPickKey = (key: string): key is PickKey => PICK_KEYS.some((one) => one === key);
