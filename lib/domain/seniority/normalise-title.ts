import { foldText } from '../fold';

/** Headlines on public pages end long before this; what follows is not a title. */
const TITLE_READ_MAX = 400;

// (m/w/d), (f/h/x): for whom a job ad is meant, not a part of the title.
const AD_GENDERS = /\((?:[mwfdxh]\s*[/|]\s*)+[mwfdxh]\)/g;
// Leiter:in, Leiter*innen: the ending stays, the German feminine is matched as a word of its own.
const INNER_ENDING = /[:*_·•](in|innen)\b/g;
// Directeur/-trice, Leiter/in, directeur·rice.
const SLASHED_ENDING = /[/·]-?(in|innen|euse|trice|rice|e|a|as|ora)\b/g;
const BRACKETED_ENDING = /\((in|e|a|ne|euse|rice|trice|ora)\)/g;

// Spanish "en", German "in" and Portuguese "na" also join a field of work: "Ingeniera en redes".
const EMPLOYER_TAIL = /\s+(?:(?:at|bei|bij|chez|presso)\s+|@\s*).*$/;

// "ex-CFO", "ehemaliger Vorstand", "Chairman Emeritus".
const PAST_ROLE = new RegExp(
  [
    /^(?:ex|former|formerly|past|previously|retired)[\s-]/,
    /^(?:ehemalig\w*|ancien\w*|antig[uo]\w*|voormalig\w*|oud)[\s-]/,
    /\bemerit\w+/,
  ]
    .map((list) => list.source)
    .join('|'),
);

// "Chief Marketing & Sales Officer" is one role.
const CHIEF_OF_TWO = /\b(chief(?: (?!of)\w+){1,3}) (?:&|and) ((?:(?!chief)\w+ ){1,3}officer)\b/gi;

const ABBREVIATIONS: Record<string, string> = {
  assoc: 'associate',
  asst: 'assistant',
  dir: 'director',
  mgr: 'manager',
};
const ABBREVIATION = /\b(assoc|asst|dir|mgr)\b\.?/g;

// "Leiter*in" and "directeur·rice" keep their sign; only a free-standing one parts two roles.
// Dutch "en" is left out: in Spanish it says where somebody works.
const ROLE_SEPARATOR = /\s*[|•;]\s*|\s+[–—·/-]\s+|\s+(?:&|and|und|et|y|e|ed)\s+(?=\S)/i;

/** The beginning of what somebody wrote as a title, on one line, without invisible characters. */
export const titleLine = (title: string): string =>
  title
    .slice(0, TITLE_READ_MAX)
    // Soft hyphens stand inside German titles; direction marks around Arabic and Hebrew ones.
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Lower case, without accents, gender forms and remarks on gender: what rules are written for. */
export const normaliseTitle = (title: string): string =>
  foldText(titleLine(title))
    .replace(AD_GENDERS, ' ')
    .replace(INNER_ENDING, '$1')
    .replace(SLASHED_ENDING, '')
    .replace(BRACKETED_ENDING, '')
    .replace(ABBREVIATION, (whole, short: string) => ABBREVIATIONS[short] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** Each role held today in a title such as "CEO & Founder | ex-CFO of Elm", normalised. */
export const rolesIn = (title: string): string[] =>
  titleLine(title)
    .replace(CHIEF_OF_TWO, '$1, $2')
    .split(ROLE_SEPARATOR)
    .map(normaliseTitle)
    .filter((role) => role !== '' && !PAST_ROLE.test(role))
    .map((role) => role.replace(EMPLOYER_TAIL, ''));
