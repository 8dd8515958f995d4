import { foldText, sentencesOf } from '../page/text';
import { nameAfter, nameBefore, namesAfter } from './name-in-text';
import { holdsLeader, rankOf, titleOf } from './title-shape';
import { doersIn } from './told-deeds';
import { forTitles, topTitleEnd } from './top-titles';

/** Somebody a running text says leads something. */
export interface Told {
  name: string;
  /** In the text's own words; null where it says only who leads. */
  title: string | null;
  /** "I am …": whatever the company is called, it is theirs. */
  bySelf?: boolean;
  /** What they lead or founded, where the sentence goes on to say it. */
  of?: string;
  sentence: string;
}

type Teller = (sentence: string) => Omit<Told, 'sentence'>[];

const TITLE_CHARACTERS = 120;
const TITLE_ENDS =
  /[.,;:()!?“”"]| (?:for|with|here|where|who|which|that|since|and (?:has|is|was|leads|oversees|will|the)|seit|und (?:hat|ist|leitet)|qui|depuis|et (?:a|est)|que|desde|quien|y (?:es|tiene)|che|dal|sinds|die|en (?:is|heeft)|em) | (?:de (?:cet|cette|ce|este|esta)|of this|diese[rs]|di quest[oa]|van (?:deze|dit)|dest[ae]) | (?:seit|since|depuis|desde|sinds)$/;
const OF = / (?:of|de|des|du|del|della|von|van|der|di|da|do|bei|at|for|chez) /;
const LEADS_OF =
  /^(?:[a-zà-ÿ-]+ ){0,3}(?:head|heads|member|membre|mitglied|lid|leiter|leiterin|hoofd|chair|directo\w+)\b/;

/** The leader's title a text begins with, up to where the sentence goes on. */
const titleAt = (text: string): string | null => {
  const part = text.slice(0, TITLE_CHARACTERS);
  const phrase = part.slice(0, TITLE_ENDS.exec(part)?.index ?? part.length);
  const title = titleOf(phrase.replace(/^l['’]/, ''));
  if (title?.rank !== 'leader') return null;
  // "A graduate of the Directors' School" is none.
  const [head = ''] = title.title.split(OF, 1);
  return rankOf(head) === 'leader' || LEADS_OF.test(title.title.toLowerCase()) ? title.title : null;
};

const ARTICLE =
  '(?:(?:the|our|its|an?|unser|unsere|der|die|le|la|el|il|lo|o|a|notre|nuestr[oa]|nostr[oa]|noss[oa]|de|onze|een) )?';
const COPULA = new RegExp(
  ` (?:is|serves as|acts as|works as|has served as|ist|est|es|è|é|fungiert als) (?:currently |also |heute |derzeit |zugleich |aujourd'hui |actualmente |attualmente |momenteel |atualmente )?${ARTICLE}`,
  'g',
);
/** "former" is looked for in the title's own words; the sentence says "was founded" too. */
const NOT_NOW =
  /\b(?:was|former|formerly|until|retired|past|late|ehemalig\w*|ancien(?:ne)?|exdirector\w*|ex)\b/;

const byCopula: Teller = (sentence) =>
  [...sentence.matchAll(COPULA)].flatMap((match) => {
    const name = nameBefore(sentence.slice(0, match.index))?.person.name;
    const title = titleAt(sentence.slice(match.index + match[0].length));
    return name && title ? [{ name, title }] : [];
  });

const APPOSITION = new RegExp(`, ${ARTICLE}`, 'g');

/** "Jane Doe, founder of Company, …". */
const byApposition: Teller = (sentence) =>
  [...sentence.matchAll(APPOSITION)].slice(0, 40).flatMap((match) => {
    const title = titleAt(sentence.slice(match.index + match[0].length));
    const name = title && nameBefore(sentence.slice(0, match.index))?.person.name;
    return name && title ? [{ name, title }] : [];
  });

/** What leads from a title to the name. */
const TO_NAME = /,? (?=[a-zß-öø-þ])/iy;

const joinedAt = (sentence: string, end: number): number => {
  TO_NAME.lastIndex = end;
  return end > 0 && TO_NAME.test(sentence) ? TO_NAME.lastIndex : 0;
};

interface TitleInText {
  /** The word before it, with its space. */
  before: string;
  title: string;
  end: number;
  /** Where what follows begins. */
  next: number;
}

/** Every such title with something after it. */
const titlesIn = (sentence: string): TitleInText[] => {
  const text = forTitles(sentence);
  const found: TitleInText[] = [];
  let taken = 0;
  let before = 0;
  for (let from = 0; from < text.length; from = text.indexOf(' ', from) + 1 || text.length) {
    if (from > 0 && from <= taken) continue;
    const end = topTitleEnd(text, from);
    const next = joinedAt(sentence, end);
    if (next > 0) {
      found.push({
        before: sentence.slice(before, from),
        title: sentence.slice(from, end),
        end,
        next,
      });
      taken = next;
    }
    before = from;
  }
  return found;
};

/** What may stand before such a title; a name there is another company's: "River Bank CEO Jane Doe". */
const LEADS_IN =
  /^$|^(?:our|the|company|by|with|und|and|current|unser|unsere|der|die|dem|den|durch|von|le|la|notre|par|el|nuestr[oa]|por|il|nostr[oa]|dal|da|de|onze|door|o|a|noss[oa]|pel[oa]) $/i;

/** Nothing but capitalised words: no sentence goes on behind them. */
const isAll = (text: string): boolean => !/ [a-zß-ÿ]{3}/.test(text);

const byTitleFirst: Teller = (sentence) =>
  titlesIn(sentence)
    .slice(0, 40)
    .filter(({ before }) => LEADS_IN.test(before))
    .flatMap(({ before, title, end, next }) => {
      // "Owner, Harbour Pub" and no more: an employer.
      if (sentence[end] === ',' && before === '' && isAll(sentence.slice(next))) return [];
      return namesAfter(sentence.slice(next)).map(({ name }) => ({ name, title }));
    });

/** The founder's title in the language of the word that tells of the founding. */
const FOUNDED: readonly (readonly [RegExp, string])[] = [
  [/^(?:co-?)?(?:founded|started|established|launched)/i, 'Founder'],
  [/^gegründet/i, 'Gründer'],
  [/^(?:co)?(?:fondée?|créée?)/i, 'Fondateur'],
  [/^fundad/i, 'Fundador'],
  [/^fondat/i, 'Fondatore'],
  [/^opgericht/i, 'Oprichter'],
];
/** In small letters. */
const BY =
  /\b((?:co-?)?founded|started|established|launched|gegründet|(?:co)?fondée?|créée?|fundad[ao]|fondat[ao]|opgericht|led|headed|run|owned(?: and operated)?|managed|geleitet|geführt|dirigée?|dirigid[ao]|liderad[ao]|guidat[ao]|dirett[ao]|geleid|unter der leitung|sous la direction|bajo la dirección|sotto la guida|onder leiding)(?: [^ ,.;]{1,20}){0,5}? (?:by|von|vom|durch|par|por|pelo|pela|door|da|dal|dallo|dalla|dai|dagli|dalle|van|de|di) (?=[a-zß-öø-þ])/g;
const VON = /\b(?:von|vom|durch|door) (?=[A-ZÀ-Þ])/g;
const FOUNDED_AFTER = /^.{0,80}? (gegründet|ins Leben gerufen|geleitet|geführt|opgericht|geleid)\b/;
/** Founders of before are no leaders now. */
const LONG_AGO = /\b1[0-8]\d\d\b|\b19[0-7]\d\b/;
const ENDED =
  /\b(?:from|von|de|van|dal) (?:19|20)\d\d (?:to|until|bis|à|a|tot|al) |\b(?:until|bis|jusqu|hasta|tot|fino)\b/;

/** "by the engineer Jane Doe". */
const TRADE = /^(?:[a-zß-ÿ'’]{2,20} ){1,3}(?=[A-ZÀ-Þ])/;

const titleFor = (verb: string): string | null =>
  FOUNDED.find(([pattern]) => pattern.test(verb))?.[1] ?? null;

const byDeed: Teller = (sentence) => {
  const lower = sentence.toLowerCase();
  if (lower.length !== sentence.length || LONG_AGO.test(lower) || ENDED.test(lower)) return [];
  const text = forTitles(sentence);
  const told = [...lower.matchAll(BY)].flatMap((match) => {
    const from = match.index + match[0].length;
    const end = topTitleEnd(text, from);
    const next = joinedAt(sentence, end);
    const title = next > 0 ? sentence.slice(from, end) : titleFor(match[1] ?? '');
    const rest = sentence.slice(next || from).replace(TRADE, '');
    return namesAfter(rest).map(({ name }) => ({ name, title }));
  });
  for (const match of sentence.matchAll(VON)) {
    const rest = sentence.slice(match.index + match[0].length);
    const verb = FOUNDED_AFTER.exec(rest.slice(0, 160))?.[1];
    if (!verb || !nameAfter(rest)) continue;
    const title = titleFor(verb) ?? (verb.startsWith('ins') ? 'Gründer' : null);
    for (const { name } of namesAfter(rest)) told.push({ name, title });
  }
  return told;
};

const REVERSED = / (?:is|ist|est|es|è|é) (?=[A-ZÀ-Þ])/g;
const LEADING_ARTICLE = new RegExp(`^${ARTICLE}`, 'i');

/** "Our commercial director is Jane Doe." */
const byReverse: Teller = (sentence) =>
  [...sentence.matchAll(REVERSED)].slice(0, 10).flatMap((match) => {
    const before = sentence.slice(0, match.index);
    if (before.length > 60 || /[,;:]/.test(before)) return [];
    const title = titleOf(before.replace(LEADING_ARTICLE, ''));
    const name = nameAfter(sentence.slice(match.index + match[0].length))?.person.name;
    return title?.rank === 'leader' && name ? [{ name, title: title.title }] : [];
  });

const MYSELF =
  /(?:my name is|i am|i'm|i’m|mijn naam is|ik ben|mein name ist|ich heiße|ich bin|je m['’]appelle|je suis|me llamo|mi nombre es|soy|mi chiamo|sono|meu nome é|eu sou) (?=[A-ZÀ-Þ])/gi;
const AND_I_AM = new RegExp(
  `^,? ?(?:and i am|and i'm|en ik ben|en ben|und ich bin|und bin|et je suis|y soy|e sono|e sou) ${ARTICLE}`,
  'i',
);

/** "My name is Jane Doe and I am the owner of …". */
const byMyself: Teller = (sentence) =>
  [...sentence.matchAll(MYSELF)].slice(0, 10).flatMap((match) => {
    const rest = sentence.slice(match.index + match[0].length);
    const name = nameAfter(rest);
    const after = name ? rest.slice(name.length) : '';
    const joint = AND_I_AM.exec(after);
    const title = joint && titleAt(after.slice(joint[0].length));
    return name && title ? [{ name: name.person.name, title, bySelf: true }] : [];
  });

/** They tell of a leader's title; where none is in the sentence, none of them is asked. */
const BY_TITLE: readonly Teller[] = [byCopula, byReverse, byMyself, byApposition, byTitleFirst];
const BY_DEED: readonly Teller[] = [byDeed, doersIn];

const tellersOf = (sentence: string): readonly Teller[] =>
  holdsLeader(sentence) ? [...BY_TITLE, ...BY_DEED] : BY_DEED;
/** Longer ones are lists of something. */
const SENTENCE_MAX = 1_000;

/** Who leads, as a running text tells it, sentence by sentence. */
export const tell = (text: string): Told[] =>
  sentencesOf(text)
    .filter((sentence) => sentence.length <= SENTENCE_MAX)
    .flatMap((sentence) =>
      tellersOf(sentence).flatMap((teller) =>
        teller(sentence).map((told) => ({ ...told, sentence })),
      ),
    )
    .filter(({ title, name, sentence }) => {
      const at = sentence.indexOf(name);
      const around = title ? sentence.slice(at, sentence.indexOf(title, at) + title.length) : '';
      return !NOT_NOW.test(foldText(around));
    });

/** The sentence may tell of somebody at all: looked at before the patterns are tried. */
export const MAY_TELL =
  /\b(?:is|am|ben|bin|suis|sono|sou|soy|serves|acts|works|served|founders?|ceo|cto|cfo|coo|president\w*|owners?|owned|directors?|chief|founded|started|established|launched|led|headed|run|managed|gegrundet|ist|est|es|opgericht|geleit\w*|geleid|gefuhrt|geschaftsfuhrer\w*|inhaber\w*|dirig\w*|dirett\w*|diret\w*|directeur|directrice|director\w*|gerant\w*|gerente|guidat\w|guida|gestiona|lidera|heads|leads|runs|repris|took|richtten?|startten?|grundeten?|fuhrt|leitet|fuhren|leiten|leidt|ubernahm|ubernimmt|gere|founders|owners|cree|liderad\w|titolare|amministra\w*|eigena\w*|oprichter|zaakvoerder|leiding|leitung)\b|fond|fund|grunder/;
