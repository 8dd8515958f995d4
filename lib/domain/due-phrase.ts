/** The day by which something was promised, and where in the text that is said. */
export interface DuePhrase {
  /** The last moment of that day, where the person is. */
  dueAt: number;
  start: number;
  end: number;
}

const MONTHS = [
  'jan(?:uary|uar|vier)?|enero|ene|jänner',
  'feb(?:ruary|ruar|rero)?|f[eé]v(?:rier)?',
  'mar(?:ch|s|zo)?|märz',
  'apr(?:il)?|avr(?:il)?|abr(?:il)?',
  'may|mai|mayo',
  'june?|juni|juin|junio',
  'july?|juli|juil(?:let)?|julio',
  'aug(?:ust)?|ao[uû]t|ago(?:sto)?',
  'sept?(?:ember|embre|iembre)?|septiembre|setiembre',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?',
  'nov(?:ember|embre|iembre)?',
  'dec(?:ember)?|dez(?:ember)?|d[eé]c(?:embre)?|dic(?:iembre)?',
];

/** From Sunday, as the calendar of the language counts. */
const WEEKDAYS = [
  'sunday|sun|sonntag|dimanche|domingo',
  'monday|mon|montag|lundi|lunes',
  'tuesday|tues?|dienstag|mardi|martes',
  'wednesday|wed|mittwoch|mercredi|mi[eé]rcoles',
  'thursday|thu(?:rs)?|donnerstag|jeudi|jueves',
  'friday|fri|freitag|vendredi|viernes',
  'saturday|sat|samstag|sonnabend|samedi|s[aá]bado',
];

/** "Before" is left out: whether that day still counts is anybody's guess. */
const BY = [
  '(?:no later than|not later than|by|until|till)(?: the)?(?: end of)?',
  'sp[aä]testens(?: am| bis)?(?: zum)?|bis(?: sp[aä]testens)?(?: zum| am)?',
  "d['’]ici(?: au| le)?|au plus tard(?: le)?|pour(?: le)?|jusqu['’]au",
  'a m[aá]s tardar(?: el)?|hasta(?: el)?|para(?: el)?',
].join('|');

const month = `(?<month>${MONTHS.join('|')})\\.?`;
const year = '(?:,?\\s+(?:de\\s+)?(?<year>20\\d\\d))?';
const day = '(?<day>3[01]|[12]\\d|0?[1-9])';

/** How a day is said, each with what it takes to be sure that it is one. */
const DAYS: readonly string[] = [
  `(?<weekday>${WEEKDAYS.join('|')})`,
  "(?<today>today|tonight|heute(?: abend)?|aujourd['’]hui|ce soir|hoy)",
  '(?<tomorrow>tomorrow|morgen|demain|mañana)',
  '(?<year>20\\d\\d)-(?<monthNumber>0[1-9]|1[0-2])-(?<day>3[01]|[12]\\d|0[1-9])',
  `${day}\\.\\s?(?<monthNumber>1[0-2]|0?[1-9])\\.(?:\\s?(?<year>20\\d\\d))?`,
  `${day}(?:st|nd|rd|th|\\.|er)?\\s+(?:of\\s+|de\\s+)?${month}${year}`,
  `${month}\\s+${day}(?:st|nd|rd|th)?${year}`,
  `${day}(?:st|nd|rd|th)`,
];
/** A bare number is a day only after these. */
const BARE: readonly string[] = [
  "(?:d['’]ici le|au plus tard le|pour le|jusqu['’]au|a m[aá]s tardar el|hasta el|para el)\\s+(?<day>3[01]|[12]\\d|0?[1-9])(?:er)?",
  '(?:bis(?: sp[aä]testens)?(?: zum)?|sp[aä]testens(?: am| bis zum)?)\\s+(?<day>3[01]|[12]\\d|0?[1-9])\\.',
];

const NOT_IN_WORD = '(?<![\\p{L}\\p{N}])';
/** "Bis 22. Lieferung" and "by Friday week" say something else. */
const AFTERWARDS = /^\s*(?:[.,;:!)]|$)/;

const PATTERNS = [...DAYS.map((said) => `(?:${BY})\\s+(?:${said})`), ...BARE].map(
  (source) => new RegExp(`${NOT_IN_WORD}(?:${source})`, 'giu'),
);

type Groups = Readonly<Record<string, string | undefined>>;

const indexIn = (names: readonly string[], word: string): number =>
  names.findIndex((name) => new RegExp(`^(?:${name})$`, 'iu').test(word));

const endOfDay = (year: number, monthIndex: number, date: number): number | null => {
  const end = new Date(year, monthIndex, date, 23, 59, 59);
  return end.getMonth() === monthIndex ? end.getTime() : null;
};

const DAY = 24 * 60 * 60 * 1_000;
/** A day said without its year that was only just: it is not said whether it is past or to come. */
const AHEAD_MAX = 300 * DAY;

const inYears = (now: Date, monthIndex: number, date: number): number | null => {
  const years = [now.getFullYear(), now.getFullYear() + 1];
  const next = years
    .map((one) => endOfDay(one, monthIndex, date))
    .find((end) => end !== null && end >= now.getTime());
  return next && next - now.getTime() <= AHEAD_MAX ? next : null;
};

/** "The 22nd": of this month, or of the next. */
const inMonths = (now: Date, date: number): number | null => {
  const months = [now.getMonth(), now.getMonth() + 1];
  const days = months.map((one) =>
    endOfDay(now.getFullYear() + Math.floor(one / 12), one % 12, date),
  );
  const [here, next] = days;
  return here && here >= now.getTime() ? here : (next ?? null);
};

const inDays = (now: Date, days: number): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 23, 59, 59).getTime();

/** Said on the same weekday it may mean today or in a week. */
const onWeekday = (now: Date, weekday: number): number | null => {
  const days = (weekday - now.getDay() + 7) % 7;
  return days === 0 ? null : inDays(now, days);
};

const dayOf = (groups: Groups, now: Date): number | null => {
  if (groups['today']) return inDays(now, 0);
  if (groups['tomorrow']) return inDays(now, 1);
  if (groups['weekday']) return onWeekday(now, indexIn(WEEKDAYS, groups['weekday']));
  const date = Number(groups['day']);
  if (!groups['month'] && !groups['monthNumber']) return inMonths(now, date);
  const monthIndex = groups['month']
    ? indexIn(MONTHS, groups['month'])
    : Number(groups['monthNumber']) - 1;
  if (groups['year']) return endOfDay(Number(groups['year']), monthIndex, date);
  return inYears(now, monthIndex, date);
};

/** By when something is promised, in English, German, French or Spanish; null unless that is sure. */
export const findDuePhrase = (text: string, now: number): DuePhrase | null => {
  const said = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]);
  const places = new Set(said.map(({ index }) => index));
  const match = said.find((one) => AFTERWARDS.test(text.slice(one.index + one[0].length)));
  if (!match || places.size > 1) return null;
  const dueAt = dayOf(match.groups ?? {}, new Date(now));
  if (dueAt === null) return null;
  return { dueAt, start: match.index, end: match.index + match[0].length };
};
