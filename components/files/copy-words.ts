/** "21 Nov 2026, 10:02". */
export const momentWords = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
