const two = (part: number): string => String(part).padStart(2, '0');

/** An instant as `<input type="datetime-local">` takes it, in the zone of this device. */
export const toLocalInput = (instant: number | undefined): string => {
  if (instant === undefined) return '';
  const date = new Date(instant);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** The instant of such an input; undefined when it is empty. */
export const fromLocalInput = (text: string): number | undefined => {
  const instant = text === '' ? Number.NaN : new Date(text).getTime();
  return Number.isNaN(instant) ? undefined : instant;
};
