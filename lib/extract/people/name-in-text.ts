import { hasLegalForm } from '../company/legal-forms';
import { words } from './lexicon/words';
import { nameOf, type PersonName } from './name-shape';

/** A name found at the edge of a running text. */
export interface NameInText {
  person: PersonName;
  /** How many characters of the text it takes. */
  length: number;
}

/** Honorific, given names, particles, surnames. */
const TOKENS_MAX = 7;
const CHARACTERS_MAX = 80;
const ABBREVIATED =
  /^(?:-?(?:[A-ZÀ-Þ]|Dr|Mr|Mrs|Ms|Mme|Mlle|Prof|Ing|Dipl|Mag|Dott|Avv|Sra?|Jr|St|Ir|Kfm|med|rer|nat|jur|phil|oec|pol|habil|h\.c|mult)\.)+$/;
const ENDS = /[.,;:!?)\]”"»]$/;

/** Words that a sentence opens with and that look like a given name there. */
const OPENING = words(`
  he she they it we in at as the this our if when while after since with from for but and today
  also here there under before now currently mr mrs ms heute seit unser unsere auch aujourd'hui
  depuis notre hoy desde nuestro nuestra actualmente oggi dal attualmente vandaag sinds onze
  hoje nosso nossa i ik ich je eu mit avec con com met
`);

const endsPhrase = (token: string): boolean => ENDS.test(token) && !ABBREVIATED.test(token);

const isFull = (tokens: readonly string[], and: number): boolean =>
  !endsPhrase(tokens[and + 1] ?? '.') && /^[A-ZÀ-Þ]/.test(tokens[and + 2] ?? '');

/** The full name that a text begins with. */
export const nameAfter = (text: string): NameInText | null => {
  const tokens = text.slice(0, CHARACTERS_MAX).split(' ').slice(0, TOKENS_MAX);
  // "Ana Vega y Rosa Luz" are two people, "José Ortega y Gasset" is one.
  const and = tokens.findIndex(
    (token, index) => index >= 2 && /^(?:y|e|en)$/.test(token) && isFull(tokens, index),
  );
  const end = and < 0 ? tokens.findIndex(endsPhrase) : and - 1;
  for (let count = end < 0 ? tokens.length : end + 1; count >= 2; count -= 1) {
    const taken = tokens.slice(0, count).join(' ');
    const person = nameOf(taken.replace(/[.,;:!?)\]”"»]+$/, ''));
    // "Lindwurm Betriebs AG" begins like a name.
    if (person && hasLegalForm(tokens[count] ?? '')) return null;
    if (person && !person.weak) return { person, length: taken.length };
  }
  return null;
};

/** The full name that a text ends with. */
export const nameBefore = (text: string): NameInText | null => {
  const all = text.slice(-CHARACTERS_MAX).split(' ').slice(-TOKENS_MAX);
  const stop = all.slice(0, -1).findLastIndex(endsPhrase);
  const tokens = all.slice(stop + 1);
  for (let from = 0; from <= tokens.length - 2; from += 1) {
    if (OPENING.has((tokens[from] ?? '').toLowerCase())) continue;
    const taken = tokens.slice(from).join(' ');
    const person = nameOf(taken);
    if (person && !person.weak) return { person, length: taken.length };
  }
  return null;
};

/** What may stand between two names, a role in parentheses included. */
const JOINED =
  /^ ?(?:\([^()]{1,60}\))?(?:(?: ?[,;/&+])? (?:(?:and|und|et|y|e|en|sowie) )?(?:(?:his|her) (?:wife|husband|brother|sister|son|daughter),? )?|[/])/;

const COUPLE = /^([^\s,.;]+) (?:and|und|et|y|e|en|&) ([^\s,.;]+) ([^\s,.;]+)/;

/** "Ann and Max Roe" share a surname. */
const coupleAt = (text: string): PersonName[] => {
  const [, one = '', other = '', surname = ''] = COUPLE.exec(text) ?? [];
  const both = [nameOf(`${one} ${surname}`), nameOf(`${other} ${surname}`)];
  const people = both.filter((person) => person !== null && !person.weak && surname !== '');
  return people.length === 2 ? people.filter((person) => person !== null) : [];
};

/** The names that a text begins with: "Jane Doe, Max Roe and Ann Poe founded …". */
export const namesAfter = (text: string): PersonName[] => {
  const found = coupleAt(text.slice(0, CHARACTERS_MAX));
  if (found.length > 0) return found;
  let rest = text.slice(0, 300);
  for (let next = nameAfter(rest); next && found.length < 6; next = nameAfter(rest)) {
    found.push(next.person);
    const after = rest.slice(next.length);
    const joint = JOINED.exec(after)?.[0] ?? '';
    // A comma taken with the name joins it to the next one; a full stop ends the list.
    if (joint.trim() === '' && !rest.slice(0, next.length).endsWith(',')) break;
    if (/[.!?]$/.test(rest.slice(0, next.length))) break;
    rest = after.slice(joint.length);
  }
  return found;
};
