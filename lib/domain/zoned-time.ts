const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times what using it does. */
const formatIn = (tz: string): Intl.DateTimeFormat => {
  const known = formats.get(tz);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: tz,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(tz, format);
  return format;
};

/** Whether this browser knows the zone by this name. */
export const isZone = (tz: string): boolean => {
  try {
    return formatIn(tz) !== undefined;
  } catch {
    return false; // a RangeError: no such zone
  }
};

/** What a clock in the zone shows at an instant, as `<input type="datetime-local">` takes it. */
export const toWall = (instant: number, tz: string): string => {
  const parts = new Map(
    formatIn(tz)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const day = `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
  return `${day}T${of('hour')}:${of('minute')}`;
};

const asUtc = (wall: string): number => Date.parse(`${wall.slice(0, 16)}Z`);

/**
 * The instant at which a clock in the zone shows this; undefined when it says no time. A time that
 * the clocks skip in spring is the one an hour later; one they show twice in autumn is the first.
 */
export const fromWall = (wall: string, tz: string): number | undefined => {
  const asIfUtc = asUtc(wall);
  if (Number.isNaN(asIfUtc)) return undefined;
  // A zone's two offsets around a change of the clocks: what it was half a day before, and is after.
  const candidates = [-1, 1].map((side) => {
    const near = asIfUtc + side * 14 * 60 * 60 * 1_000;
    return asIfUtc - (asUtc(toWall(near, tz)) - near);
  });
  return candidates.find((one) => toWall(one, tz) === wall.slice(0, 16)) ?? candidates[0];
};
