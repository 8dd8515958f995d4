import { FOLDED_LETTER, foldText } from '../page/text';

/** "Acme's mission", "the mission of Acme" and "Acme exists to" are said by "us". */
const inFirstPerson = (sentence: string, names: readonly string[]): string => {
  let own = sentence;
  for (const name of names) {
    own = own
      .replaceAll(`${name}'s `, 'our ')
      .replaceAll(`${name}s' `, 'our ')
      .replaceAll(name, 'we');
  }
  return own;
};

const OUR =
  "(?:our|the (?:company|organi[sz]ation|foundation|firm|group)'s|unser[ea]?[nr]?|notre|nuestr[ao]|onze|ons|noss[ao]|(?:la |il )?nostr[ao])";
const OF_US =
  "(?:of|der|von|d'|d' |de la |de |van |di |da |do |dell')\\s?(?:the |las? |los? |el |o |a |die )?we\\b";
const IS =
  '(?:is|has (?:always )?been|remains|ist es|ist|lautet|besteht darin|est|consiste|es|luidt|e|e quella)';
const SAYS = `(?: (?:here|at|as|for|bei|chez|en|bij|em)\\b[^.:;]{0,60}?)?(?: ${IS}\\b| ?[:?]|, simply| [–—-] |,? to )`;
const mission =
  "(?:mission|mision|missie|missao|missione|purpose|auftrag|raison d'etre)(?: statement)?";
const vision = '(?:vision|visie|visao|visione)(?: statement)?';
const WORD = `[${FOLDED_LETTER}]+`;

/** A formula, and what of it is looked for first: most sentences hold none, and patterns are slow to compile. */
type Formula = readonly [needs: readonly string[], pattern: RegExp];

const about = (needs: readonly string[], noun: string): readonly Formula[] => [
  [needs, new RegExp(`\\b${OUR} (?:[${FOLDED_LETTER}-]+ ){0,3}?${noun}${SAYS}`)],
  [needs, new RegExp(`\\b${noun} ${OF_US}.{0,40}?(?: ${IS}\\b|:)`)],
  [
    needs,
    new RegExp(
      `(?:\\b(?:is|are|ist|est|es|e|het is|make|made it)|'s) ${OUR} (?:[${FOLDED_LETTER}-]+ ){0,2}?${noun}\\b`,
    ),
  ],
];

const MISSIONS = ['mission', 'mision', 'missie', 'missao', 'purpose', 'auftrag', "raison d'etre"];

const MISSION: readonly Formula[] = [
  ...about(MISSIONS, mission),
  [['on a mission to'], /\bwe(?: are|'re| is)(?: all)? on a mission to\b/],
  [['we exist'], /\bwe exists? (?:to|so|because)\b/],
  [
    ['mission to', 'mission of'],
    new RegExp(
      `\\bwe (?:was|were) (?:founded|created|established|started) (?:with|on) (?:the|a|one) (?:${WORD} )?mission (?:to|of)\\b`,
    ),
  ],
  [
    ['misi', 'missi', 'missa'],
    new RegExp(
      `\\bwe (?:nace|nacio|nasceu|nasce|nacque|e nata|est nee?|a ete (?:fondee?|creee?)|fue (?:fundad|cread)[ao]|foi (?:fundad|criad)[ao]|wurde (?:${WORD} ){0,3}?gegrundet|is opgericht|werd opgericht) .{0,50}?(?:con la|com a|avec la|pour|con|com|mit der|met de) (?:${WORD} )?(?:mission|mision|missao|missione|missie)\\b`,
    ),
  ],
  [['our mission of'], /\b(?:to )?fulfil?l our mission of\b/],
  [
    ['mission'],
    new RegExp(
      `\\bwe (?:have|has|had) (?:one|a|a single|an?) (?:${WORD} )?mission(?: ?[:–—-]| to\\b)`,
    ),
  ],
  [
    ['mission'],
    new RegExp(
      `\\b(?:driven|united|guided) by (?:a|one|our) (?:${WORD} )?mission(?: ?[:–—-]| to\\b)`,
    ),
  ],
  [['unsere aufgabe'], /\bunsere aufgabe ist es\b/],
  [['es ist unser'], /\bes ist unsere? (?:mission|auftrag)\b/],
  [['zur aufgabe'], /\bwir haben (?:es )?uns (?:es )?zur aufgabe gemacht\b/],
  [
    ['pour mission'],
    /\b(?:nous avons|we a) pour mission (?:de|d')|\bnous nous sommes donne pour mission\b/,
  ],
  [['emos ', 'we t'], /\b(?:tenemos|temos|we tiene|we tem) (?:como |la |a |por )?mis(?:ion|sao)\b/],
  [['abbiamo'], /\babbiamo (?:come |la )?mission[ei]?\b/],
  [['hebben'], /\b(?:wij|we) hebben (?:als|een) missie\b/],
  [['onze missie'], /\bhet is onze missie\b/],
  [["raison d'etre est"], /\bnotre raison d'etre est\b/],
  [['nous existons', 'existimos'], /\b(?:nous existons pour|existimos para)\b/],
  [['esistiamo'], /\besistiamo per\b/],
  [['bestaan om'], /\b(?:wij|we) bestaan om\b/],
];
const VISION: readonly Formula[] = [
  ...about(['vision', 'visie', 'visao'], vision),
  [['envision'], /\bwe envision an? (?:world|future|society|company|day)\b/],
  [
    ['a world', 'a future'],
    /\bwe (?:see|imagine|dream of|believe in) a (?:world|future) (?:where|in which|without|of|that)\b/,
  ],
  [
    ['wir traumen', 'wir sehen', 'wir stellen'],
    /\bwir (?:traumen von|sehen eine (?:welt|zukunft)|stellen uns eine (?:welt|zukunft) vor)\b/,
  ],
  [['monde', 'avenir'], /\bnous (?:imaginons|revons d'|croyons en) ?un (?:monde|avenir)\b/],
  [['un mundo', 'un futuro'], /\b(?:imaginamos|sonamos con) un (?:mundo|futuro)\b/],
  [['dromen'], /\b(?:wij|we) dromen van een (?:wereld|toekomst)/],
  [['immaginiamo'], /immaginiamo un (?:mondo|futuro)/],
  [['imaginamos'], /imaginamos um (?:mundo|futuro)\b/],
];
const CJK = {
  mission: /(?:私たち|我々|当社|わたしたち|弊社)の(?:使命|ミッション)(?:は|とは)/,
  vision: /(?:私たち|我々|当社|わたしたち|弊社)の(?:ビジョン)(?:は|とは)/,
};

/** Somebody else's, or the word in another sense. */
const FOREIGN = new RegExp(
  `\\b(?:whose|their|your|his|her|its|deren|ihre|leur|hun|loro|seu|sua) (?:${WORD} )?(?:mission|vision|purpose|mision|missie)\\b|\\bmission[- ]critical\\b|\\bmissionar|\\bcookies?\\b`,
);
/** "Meet the people leading our mission to …", "Join our mission to …": calls, which only name it. */
const CALL =
  /^(?:meet|join|support|help|learn|discover|donate|become|read|see|find out|lernen sie|unterstutzen sie|machen sie|decouvrez|rejoignez|soutenez|conoce|unete|apoya|scopri|unisciti|sostieni|conheca|junte-se|apoie|ontmoet|steun)\b/;
const MENTION =
  /miss|misi|exis|esist|purpose|auftrag|aufgabe|raison|visi|bestaan|imagin|immagin|dream|traumen|wir sehen|stellen uns|revons|sonamos|dromen|a (?:world|future)|un (?:monde|avenir)/;

/** Whether a line is worth taking apart into sentences. */
export const mayState = (line: { text: string; folded: string }): boolean =>
  MENTION.test(line.folded) || CJK.mission.test(line.text) || CJK.vision.test(line.text);

/** Whether a sentence says what the company's mission, or vision, is. */
export const stating = (kind: 'mission' | 'vision', names: readonly string[]) => {
  const formulas = kind === 'mission' ? MISSION : VISION;
  return (sentence: string): boolean => {
    if (CJK[kind].test(sentence)) return true;
    const folded = foldText(sentence.slice(0, 1_000));
    if (!MENTION.test(folded) || FOREIGN.test(folded) || CALL.test(folded)) return false;
    const own = inFirstPerson(folded, names);
    return formulas.some(
      ([needs, pattern]) => needs.some((need) => own.includes(need)) && pattern.test(own),
    );
  };
};
