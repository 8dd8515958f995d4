/** "21 Nov 2026, 10:02". */
export const momentWords = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** "2 hr. ago", "3 days ago": to the hour, and after two days to the day. */
export const agoWords = (at: number, now: number): string => {
  const ago = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'short' });
  const age = Math.max(0, now - at);
  return age < 2 * DAY
    ? ago.format(-Math.floor(age / HOUR), 'hour')
    : ago.format(-Math.floor(age / DAY), 'day');
};
