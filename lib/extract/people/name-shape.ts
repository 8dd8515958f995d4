import { hasLegalForm } from '../company/legal-forms';
import { remembered } from '../page/remembered';
import { foldText, hasCjk, LETTER, UPPER } from '../page/text';
import { isNotInNames, NOT_IN_NAMES_JA } from './lexicon/not-names';
import { words } from './lexicon/words';
import { rankOf, titleOf } from './title-shape';

export interface PersonName {
  /** Without honorific, credentials and nickname marks. */
  name: string;
  /** One word only, or Japanese without a space: takes more around it to be believed. */
  weak: boolean;
}

const NAME_CHARACTERS = 60;
const NAME_WORDS = 6;

const HONORIFICS = words(`
  mr mrs ms miss mx dr drs prof professor sir dame lord lady rev hon ing dipl mag herr frau m mme mlle
  sra shri sri smt ir mevr dhr capt captain col colonel lt maj major gen general adm admiral
  rabbi father pastor ca dott dottssa avv eng lic engr sr arq fr er adv mag maga dna dona madame
  monsieur senor senora signor signora sig herrn frau univ profa dra mw mtro mtra
`);
/** The faculty between a German doctor's title and the name, and titles of honour: "Dr. med.". */
const FACULTIES = words('med rer nat jur phil pol oec hc h.c mult habil vet dent theol iur agr');
/** "Abg.", "Mtro.", "PhD.": whatever is cut short before a full name, but for saints and given names. */
const ABBREVIATED =
  /^(?!(?:St|Ste|Wm|Chas|Geo|Jos|Jas|Thos|Alex|Ed|Sam|Fr)\.)[A-ZÀ-Þ][A-Za-zß-ÿ]{1,5}\.$/;
/** "Dipl.-Ing.", "Dr.-Ing." and whatever else was studied. */
const COMPOUND_HONORIFIC = /^(?:dipl|dr|univ)-[a-z-]+$|^[a-z]{3,14}meister(?:in)?$/;
/** They stand between a given name and a surname, in small letters. */
const PARTICLES = words(`
  van von der den de la le di da del della dos das du el al bin ibn ben binti ter ten te y e zu zur
  af av do st san vom op 't d' bint abu lo los las
`);
const GENERATIONS = words('jr sr ii iii iv');
/** Post-nominals that are not written in capitals throughout, or with full stops. */
const CREDENTIALS = words(`
  phd md dr esq dds dmd do jd edd llb llm ms msc ba bs bsc ma mba pe peng meng beng btech mtech rn
  pharmd psyd mphil dphil cpa cfa aia pmp cfp sdb
`);
const DIPLOMA = /^dipl-?[a-z]+$/;

const isKnownCredential = (token: string): boolean => {
  const plain = token.toLowerCase().replaceAll('.', '');
  return CREDENTIALS.has(plain) || DIPLOMA.test(plain);
};
/** What looks like a post-nominal and is a title: "Jane Doe, CEO". */
const TITLE_CAPITALS = words(
  'ceo cfo cto coo cmo cio cpo cro chro ciso cco vp svp evp avp gm md pdg',
);

const TOKEN = new RegExp(`^[${UPPER}][${LETTER}]*(?:['’ʼ\`.-][${LETTER}]+)*['’.]?$`);
const INITIALS = new RegExp(`^(?:[${UPPER}]\\.-?){1,4}$|^[${UPPER}]$`);
/** "Mª Luisa": María, as she is written in Spain. */
const SHORTENED = /^(?:M[ª.]{1,2}|Fco\.?)$/;
const ELIDED = new RegExp(`^[dlO]['’][${UPPER}][${LETTER}]+$`);
/** "P.de Vries": an initial and a particle without the space. */
const GLUED_PARTICLE = new RegExp(
  `^(?:[${UPPER}]\\.){1,3}(?:de|van|von|der|den|di|da|du|ter|ten)$`,
);
const SHOUTED = new RegExp(`^[${UPPER}.'’-]{3,}$`);
/** Towns: "Saint-Omer", "Bad-Ems". */
const TOWN = /^(?:sainte?|sankt|bad|villeneuve|neuville)-/;
const ONE_WORD = new RegExp(`^[${UPPER}](?:[${LETTER}]{2,13}|[${LETTER}]{2,8}-[${LETTER}]{3,8})$`);

/** A nickname, or letters of honour. */
const ASIDE = /\s*[("“][^()"“”]{1,16}[)"”]/;

const bare = (token: string): string => foldText(token).replace(/[.'"()“”]/g, '');

const isCredential = (token: string): boolean => {
  const plain = token.replace(/^[(]|[),]$/g, '');
  if (TITLE_CAPITALS.has(bare(plain)) && bare(plain) !== 'md') return false;
  return isKnownCredential(plain) || /^(?:[A-Z]\.?){2,7}$/.test(plain);
};

/** "Jane Doe, PhD, SIOR" → "Jane Doe": after a comma anything in capitals, without one only the known. */
const withoutCredentials = (text: string): string | null => {
  const [main = '', ...rest] = text.includes(',') ? text.split(/\s*,\s*/) : [text];
  const allCredentials = rest.every((part) =>
    part.split(' ').every((token) => isCredential(token) || GENERATIONS.has(bare(token))),
  );
  if (!allCredentials) return null;
  const tokens = main.split(' ');
  while (
    tokens.length > 2 &&
    isKnownCredential(tokens.at(-1) ?? '') &&
    !GENERATIONS.has(bare(tokens.at(-1) ?? ''))
  )
    tokens.pop();
  return tokens.join(' ');
};

const withoutHonorifics = (tokens: readonly string[]): string[] => {
  let first = isDon(tokens) ? 1 : 0;
  while (first < tokens.length - 2 && isHonorific(tokens[first] ?? '')) first += 1;
  // "Mrs. Bloom" keeps one word only; "M. Bloom" stays whole.
  if (
    first === tokens.length - 2 &&
    bare(tokens[first] ?? '').length > 1 &&
    isHonorific(tokens[first] ?? '')
  )
    first += 1;
  return tokens.slice(first);
};

/** "M." alone is the French Monsieur more often than an initial that somebody goes by. */
const isHonorific = (token: string): boolean => {
  const word = bare(token);
  if (GLUED_HONORIFICS.test(token)) return partsAreHonorific(token);
  if (FACULTIES.has(word)) return token === token.toLowerCase();
  if (ABBREVIATED.test(token)) return true;
  return (HONORIFICS.has(word) && token !== 'M') || COMPOUND_HONORIFIC.test(word);
};

/** "Prof.dr.ir.": written without the spaces. */
const GLUED_HONORIFICS = /^(?:[A-Za-z]{1,5}\.){2,5}$/;
const partsAreHonorific = (token: string): boolean =>
  token
    .toLowerCase()
    .split('.')
    .every((part) => part === '' || HONORIFICS.has(part) || FACULTIES.has(part));

/** "D. Luis Marín Soto": the Spanish Don, where a given name and two surnames follow. */
const isDon = (tokens: readonly string[]): boolean =>
  tokens[0] === 'D.' && tokens.length >= 4 && tokens.slice(1).every((token) => token.length > 2);

/** "Chief Simon Tangni": a title of honour that belongs to the name. */
const CHIEF = /^Chief (?=\S+ \S)/;

const isNameToken = (token: string, index: number, count: number): boolean => {
  if (index === 0 && count > 2 && token === 'Chief') return true;
  if (index > 0 && PARTICLES.has(token.toLowerCase())) return true;
  const word = bare(token);
  if (index === count - 1 && index > 0 && GENERATIONS.has(word)) return true;
  if (SHORTENED.test(token)) return count > 1;
  if (GLUED_PARTICLE.test(token)) return index > 0;
  if (!TOKEN.test(token) && !INITIALS.test(token) && !ELIDED.test(token)) return false;
  return word.length === 1 || !isNotInNames(word);
};

const QUOTED = /["“”(]/;

const latinName = (text: string): PersonName | null => {
  const aside = QUOTED.test(text) ? (ASIDE.exec(text)?.[0] ?? '') : '';
  // "Jane (Janey) Doe", but not "Jane Doe (Treasurer)".
  if (aside !== '' && titleOf(aside.trim())) return null;
  const plain = QUOTED.test(text) ? text.replace(aside, '').replace(/^["“]|["”]$/g, '') : text;
  const main = withoutCredentials(plain);
  if (main === null || main === '') return null;
  const tokens = withoutHonorifics(main.split(' '));
  if (
    tokens.length > NAME_WORDS ||
    !tokens.every((token, index) => isNameToken(token, index, tokens.length))
  )
    return null;
  const full = tokens.filter(
    (token) => token.length > 2 && !INITIALS.test(token) && !PARTICLES.has(token.toLowerCase()),
  );
  const name = tokens.join(' ');
  if (full.length === 0 || hasLegalForm(name) || rankOf(name.replace(CHIEF, '')) !== 'unknown')
    return null;
  const shouted = full.filter((token) => SHOUTED.test(token) && token === token.toUpperCase());
  // Capitals throughout, or for the surname only: "Jean DUPONT", never "IBM Global".
  if (shouted.length < full.length && shouted.includes(full[0] ?? '')) return null;
  if (tokens.length > 1) return { name, weak: false };
  if (TOWN.test(foldText(name)) || name === name.toUpperCase()) return null;
  return ONE_WORD.test(name) ? { name, weak: true } : null;
};

const SPACED = /^[\u4e00-\u9fff々ヶ]{1,4}[ 　][\u3040-\u30ff\u4e00-\u9fff々]{1,5}$/;
const UNSPACED = /^[\u4e00-\u9fff々]{3,5}$/;
const FOREIGN = /^[\u30a0-\u30ff]{2,10}[・＝ ][\u30a0-\u30ff＝ ]{2,14}$/;

/** How the name is read, or its form in Latin letters: "山田 太郎（やまだ たろう）". */
export const FURIGANA = /\s*[（(][^（()）]{1,30}[）)]$/;

const japaneseName = (text: string): PersonName | null => {
  const name = text
    .replace(FURIGANA, '')
    .replace(/(?:氏|様|さん|先生)$/, '')
    .trim();
  if (FOREIGN.test(name)) return { name, weak: false };
  if (NOT_IN_NAMES_JA.test(name)) return null;
  if (SPACED.test(name)) return { name, weak: false };
  return UNSPACED.test(name) ? { name, weak: true } : null;
};

/** Most lines are not names, and most of those show it at once. */
const BEGINS = new RegExp(`^["“*]?(?:(?:ir|ing|mr)\\. )?[${UPPER}dl\\u3040-\\u9fff]`);

const DECORATED = /^[^\w"“À-ɏ]/;
/** Pictograms, arrows and bullets before a name. */
const DECORATION = /^(?:[\u2010-\u2017\u2020-\u2bff\s]|[\ud83c-\ud83e][\udc00-\udfff]|\ufe0f)+/;

/** A list numbered by hand: "1. Jane Doe", "2) Max Roe". */
const NUMBERED = /^\d{1,2}[.)] ?(?=\D)/;

const MARKED = /[(*†‡®™]/;
const TRAILED = /[\s,:;|–—-]$/;
const NOT_IN_ANY = /[@\d/\\?!%$€£#=+<>{}[\]:;•…|&]/;

const unmarked = (raw: string): string => {
  const plain = MARKED.test(raw)
    ? raw.replace(/\s*\((?:he|she|they)\b[^)]*\)/i, '').replace(/[*†‡®™]/g, '')
    : raw;
  return TRAILED.test(plain) ? plain.replace(/[\s,:;|–—-]+$/, '').trim() : plain.trim();
};

const judge = remembered((raw): PersonName | null => {
  const text = unmarked(raw);
  if (text === '' || NOT_IN_ANY.test(text)) return null;
  return hasCjk(text) ? japaneseName(text) : latinName(text);
});

/** The person's name, if the text has the form of one and nothing else. */
export const nameOf = (raw: string): PersonName | null => {
  if (raw.length > NAME_CHARACTERS) return null;
  const text = DECORATED.test(raw) ? raw.replace(DECORATION, '') : raw.replace(NUMBERED, '');
  return BEGINS.test(text) ? judge(text) : null;
};
