interface AsOfProps {
  /** `2026`, `2026-09` or `2026-09-14`. */
  readonly date: string;
  /** The statement it belongs to: a year it names is not repeated. */
  readonly text: string;
}

/** `2026`, "Sep 2026", "14 Sep 2026". */
export const dateWords = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || Number.isNaN(Date.parse(date))) return year;
  return new Intl.DateTimeFormat(undefined, {
    year: 'numeric',
    month: 'short',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(date));
};

/** Of when a statement is, as its source says. */
export function AsOf({ date, text }: AsOfProps) {
  if (text.includes(date.slice(0, 4))) return null;
  return (
    <>
      {' '}
      <time dateTime={date} className="text-2">
        {dateWords(date)}
      </time>
    </>
  );
}
