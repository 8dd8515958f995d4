import { nameAfter, nameBefore, namesAfter } from './name-in-text';

/** Somebody who does what only those do who lead. */
export interface Doer {
  name: string;
  title: string | null;
  /** What the sentence says they founded or lead; it has to be this company. */
  of?: string;
}

type Deed = (sentence: string) => Doer[];

const OBJECT_CHARACTERS = 80;
/** Who founded something long ago leads nothing now, and a term that has ended says so. */
const OVER =
  /\b1[0-8]\d\d\b|\b19[0-7]\d\b|\b(?:until|bis|jusqu|hasta|tot|fino|former|formerly|ehemalig\w*)\b/i;

/** The founder's title in the language of the verb. */
const FOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ (?:(?:co-?)?founded|started|launched|established) /g, 'Founder'],
  [/ gründeten? /g, 'Gründer'],
  [/ (?:a|ont) (?:co-?)?(?:fondé|créé) /g, 'Fondateur'],
  [/ fund(?:ó|aron) /g, 'Fundador'],
  [/ (?:fondò|fondarono|ha fondato|hanno fondato) /g, 'Fondatore'],
  [/ fund(?:ou|aram) /g, 'Fundador'],
  [/ (?:richtte|richtten|startte|startten) /g, 'Oprichter'],
];
const LEADS =
  / (?:leads|heads|runs|führt|führen|leitet|leiten|dirige|dirigent|gère|dirigeert|leidt|runt|guida|lidera|gestiona|übernahm|übernimmt|took over|a repris) /g;

const objectOf = (text: string): string => text.slice(0, OBJECT_CHARACTERS);

/** "Jane Doe founded Harrow in 2012", and the German order: "2012 gründete Jane Doe die Firma". */
const around = (sentence: string, at: number, length: number, title: string | null): Doer[] => {
  const rest = sentence.slice(at + length);
  const after = nameAfter(rest);
  if (after) {
    const people = namesAfter(rest);
    return people.map(({ name }) => ({ name, title, of: objectOf(rest.slice(after.length)) }));
  }
  const before = nameBefore(sentence.slice(0, at));
  return before ? [{ name: before.person.name, title, of: objectOf(rest) }] : [];
};

const matchesOf = (pattern: RegExp, sentence: string) =>
  [...sentence.matchAll(pattern)].slice(0, 5);

const byFounding: Deed = (sentence) =>
  FOUNDS.flatMap(([verb, title]) =>
    matchesOf(verb, sentence).flatMap((match) =>
      around(sentence, match.index, match[0].length, title),
    ),
  );

const byLeading: Deed = (sentence) =>
  matchesOf(LEADS, sentence).flatMap((match) =>
    around(sentence, match.index, match[0].length, null),
  );

/** How one of several is called. */
const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/^(.*)ores$/i, '$1or'],
  [/^(.*)tori$/i, '$1tore'],
  [/^(.*er)s$/i, '$1'],
  [/^(.*[a-z])s$/i, '$1'],
];
const SEVERAL =
  /(?:^|[ ’'])((?:co-?|mede-?|mit)?(?:founders|owners|fondateurs|fondatrices|fundadores|fondatori|oprichters|gründer|inhaber|gérants))(?:,| are| sind| sont| son| sono| zijn|:)? (?=[A-ZÀ-Þ])/gi;

const singular = (plural: string): string => {
  const [pattern, one] = SINGULAR.find(([ending]) => ending.test(plural)) ?? [/$/, ''];
  const word = plural.replace(pattern, one);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
};

/** "Its two founders, Jane Doe and Max Roe, …". */
const bySeveral: Deed = (sentence) =>
  matchesOf(SEVERAL, sentence).flatMap((match) => {
    const people = namesAfter(sentence.slice(match.index + match[0].length));
    const title = singular(match[1] ?? '');
    return people.length < 2 ? [] : people.map(({ name }) => ({ name, title }));
  });

/** Everybody whom a sentence tells of by what they do or did: founding, leading. */
export const doersIn = (sentence: string): Doer[] =>
  OVER.test(sentence) ? [] : [byFounding, byLeading, bySeveral].flatMap((deed) => deed(sentence));
