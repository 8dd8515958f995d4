import { foldText, hasCjk } from '../page/text';
import { nameAfter, namesAfter } from './name-in-text';
import { nameOf, type PersonName } from './name-shape';
import { titleOf } from './title-shape';

/** What a legal notice says: somebody answers for the site or the company. */
export interface Answerable {
  person: PersonName;
  /** In the notice's own words; null where it says only that the company is represented by them. */
  title: string | null;
}

/** Words of the law: nobody is called so but who answers for a company. */
const LEGAL_ROLE =
  'gescha(?:e)?ftsfu(?:e)?hrer(?:in(?:nen)?)?|gescha(?:e)?ftsfu(?:e)?hrung|gescha(?:e)?ftsleitung|gescha(?:e)?ftsfu(?:e)?hrende[rn]? gesellschafter(?:in)?|vorstand(?:smitglied(?:er)?|svorsitzende[rn]?|ssprecher(?:in)?)?|(?:vorstands)?vorsitzende[rn]? des (?:vorstande?s|aufsichtsrate?s)|aufsichtsratsvorsitzende[rn]?|inhaber(?:in)?|inh\\.|managing directors?|gerante?s?|(?:co-?)?direct(?:eurs?|rices?) de (?:la )?publication|responsable (?:de (?:la )?)?publication|representante?s? leg(?:al(?:es?)?|aux)|administrador(?:a|es)?(?: (?:unic[oa]|solidari[oa]s?|mancomunad[oa]s?))|socio[ -]gerente|amministrat(?:ore|rice) (?:unico|delegat[oa])|legale rappresentante|rappresentante legale|zaakvoerders?|代表取締役(?:社長)?|代表者(?:氏?名)?|代表|代表社員|代表理事|理事長';
/** Words that say so in a legal notice, and elsewhere stand in all kinds of lists. */
const NOTICE_ROLE =
  'gesellschafter(?:in)?|proprietaire|eigentumer(?:in)?|prokurist(?:in)?|executive board|management board|directors?|owners?|ceo|president|chief executive officer|directeur general|directrice generale|responsable legal|presidente?|administrador(?:a|es)?|gerente|directora? general|amministrator[ei]|titolare|directie|bestuurders?|bestuur|eigenaar|directeur|vennoten';
const QUALIFIED =
  '(?:(?:einzel)?vertretungsberechtigte[rns]?:? |allein(?:ige[rn]?)? |gesetzlich vertreten durch:? |handelsrechtliche[rn]? |the |le |la |il |el |der |die |den |dem |het |de )*';
const CLAUSE = '(?: ?\\([^()]{1,40}\\))?';

/** An owner is named without a colon, too: "Inh. Jane Doe". */
const OWNER = /(?:^|[^a-z])(inh\.|inhaber(?:in)?)[: ] ?(?=\S)/g;

const REPRESENTED =
  /(?:vertreten durch|represented by|vertegenwoordigd door|representee? par|representad[oa] (?:legalmente )?por|rappresentat[oa] da(?:l|lla)?)\b,? ?:? ?/g;
const roleAt = new RegExp(`^${QUALIFIED}(${LEGAL_ROLE}|${NOTICE_ROLE})\\b${CLAUSE}?,? ?[:：]? ?`);
const labelIn = (roles: string) =>
  new RegExp(
    `(?:^|[^a-z\\u3040-\\u9fff])(${roles})${CLAUSE}(?: (?:der|des|de|of) [^:：]{2,40})? ?[:：] ?`,
    'g',
  );
const LEGAL_LABEL = labelIn(LEGAL_ROLE);
const NOTICE_LABEL = labelIn(`${LEGAL_ROLE}|${NOTICE_ROLE}`);
const ALONE = new RegExp(
  `^${QUALIFIED}(?:(${LEGAL_ROLE}|${NOTICE_ROLE})${CLAUSE}|vertreten durch|represented by|representee? par|vertegenwoordigd door|vertretungsberechtigte(?:r|n|:)?)(?: (?:den|die|das))?(?: (gescha(?:e)?ftsfu(?:e)?hrer(?:in)?|vorstand))? ?[:：]?$`,
);
const IS_NAMED = new RegExp(
  `(?:^|[^a-z])(${LEGAL_ROLE})(?: [^ .:]{1,30}){0,7}? (?:est|ist|is|es|e) (?=\\S)`,
  'g',
);
const IN_CAPACITY =
  /^.{0,20}?(?:en (?:sa )?qualite de|en (?:su )?calidad de|in qualita di|als|as) (?:(?:le|la|the|de) )?/;

/** The folded text with every character at its own place; null when folding moves them. */
export const alignedFold = (text: string): string | null => {
  const folded = foldText(text.replaceAll('ß', 's'));
  return folded.length === text.length ? folded : null;
};

const japaneseNames = (text: string): PersonName[] =>
  text
    .split(/[、,，/／]/)
    .map((part) => nameOf(part.trim()))
    .filter((person) => person !== null);

export const namesIn = (text: string): PersonName[] =>
  hasCjk(text) ? japaneseNames(text) : namesAfter(text);

/** "…, en sa qualité de Président": said after the name. */
const capacityAfter = (text: string): string | null => {
  const name = nameAfter(text);
  if (!name) return null;
  const rest = text.slice(name.length, name.length + 120);
  const capacity = IN_CAPACITY.exec(alignedFold(rest) ?? '');
  const title =
    capacity && titleOf((rest.slice(capacity[0].length).split(/[.,;]/, 1)[0] ?? '').trim());
  return title?.title ?? null;
};

const represented = (text: string, folded: string): Answerable[] =>
  [...folded.matchAll(REPRESENTED)].flatMap((match) => {
    const at = match.index + match[0].length;
    const role = roleAt.exec(folded.slice(at));
    const names = text
      .slice(at + (role?.[0].length ?? 0))
      .replace(/^(?:den|die|das|Herrn|Frau) /, '');
    const from = role ? at + role[0].indexOf(role[1] ?? '') : 0;
    const said = role ? text.slice(from, from + (role[1] ?? '').length) : capacityAfter(names);
    return namesIn(names).map((person) => ({ person, title: said }));
  });

const labelled = (text: string, folded: string, label: RegExp): Answerable[] =>
  [...folded.matchAll(label)].flatMap((match) => {
    const role = match[1] ?? '';
    const from = match.index + match[0].indexOf(role);
    const names = text.slice(match.index + match[0].length);
    const title = text.slice(from, from + role.length);
    return namesIn(names).map((person) => ({ person, title }));
  });

const isNamed = (text: string, folded: string): Answerable[] =>
  [...folded.matchAll(IS_NAMED)].flatMap((match) => {
    const names = text.slice(match.index + match[0].length);
    const from = match.index + match[0].indexOf(match[1] ?? '');
    const title = capacityAfter(names) ?? text.slice(from, from + (match[1] ?? '').length);
    return namesIn(names).map((person) => ({ person, title }));
  });

/** Every word of the law that labels somebody holds one of these; most lines with a colon hold none. */
const LEGAL_STEMS = [
  'gesch',
  'vorstand',
  'vorsitz',
  'inh',
  'managing d',
  'gerant',
  'publication',
  'representant',
  'administrador',
  'socio',
  'amministrat',
  'rappresentante',
  'zaakvoerder',
  '代表',
  '理事長',
];

/** Everybody whom a line names as answerable; outside a legal notice only the law's own words count. */
export const answerableIn = (text: string, isNotice: boolean): Answerable[] => {
  const folded = alignedFold(text);
  if (folded === null) return [];
  if (!isNotice && !LEGAL_STEMS.some((stem) => folded.includes(stem))) return [];
  const owners = labelled(text, folded, OWNER);
  if (!isNotice) return [...labelled(text, folded, LEGAL_LABEL), ...owners];
  return [
    ...owners,
    ...represented(text, folded),
    ...labelled(text, folded, NOTICE_LABEL),
    ...isNamed(text, folded),
  ];
};

/** "Geschäftsführer Dr. Jane Doe": the role and the names, without anything between. */
export const roleAndNames = (text: string): Answerable[] => {
  const role = roleAt.exec(alignedFold(text) ?? '');
  if (!role?.[1]) return [];
  const from = role[0].indexOf(role[1]);
  const title = text.slice(from, from + role[1].length);
  return namesIn(text.slice(role[0].length)).map((person) => ({ person, title }));
};

/** A line that only announces them: what it calls them, null for "represented by"; undefined for any other. */
export const announcedRole = (text: string): string | null | undefined => {
  const folded = alignedFold(text);
  const match = folded === null ? null : ALONE.exec(folded);
  if (!match || folded === null) return undefined;
  const role = match[1] ?? match[2];
  if (!role) return null;
  const from = folded.indexOf(role);
  return text.slice(from, from + role.length);
};
