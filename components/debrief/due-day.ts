const two = (part: number): string => String(part).padStart(2, '0');

/** A day as `<input type="date">` takes it, where the person is. */
export const inputOfDay = (instant: number | undefined): string => {
  if (instant === undefined) return '';
  const date = new Date(instant);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The last moment of the day of such an input; undefined when it is empty. */
export const dayOfInput = (text: string): number | undefined => {
  const instant = text === '' ? Number.NaN : new Date(`${text}T23:59:59`).getTime();
  return Number.isNaN(instant) ? undefined : instant;
};
