import { mayTell, tellsOfItself } from '../numbers/figure';
import { isFigure } from '../numbers/figures';
import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import { countWords, FOLDED_LETTER, foldText, sentencesOf } from '../page/text';
import { statementsBelow } from '../statements/below-label';
import { stating } from '../statements/formulas';
import { ownNames } from '../statements/own-names';

export interface OutlookSentence {
  kind: 'target-state' | 'current-state';
  text: string;
  at: Line;
}

const WORDS_MIN = 6;
const WORDS_MAX = 60;
const LINE_LENGTH_MAX = 3_000;
/** The first ones; a report has dozens. */
const SENTENCES_MAX = 4;

const WE = '(?:we|wir|nous|nosotros|wij|nos|noi)';
const OUR =
  '(?:our|unser[ea]?[rnms]?|notre|nos|nuestr[ao]s?|onze|ons|noss[ao]s?|(?:il |la |i |le )?nostr[aeio])';

/** "By 2030", "bis Ende 2030", "d'ici 2030", "para 2030", "tegen 2030", "até 2030", "entro il 2030". */
const BY_YEAR =
  /\b(?:by(?: the)?(?: end of| year)?|bis(?: zum)?(?: ende| jahr| jahresende)?|d'ici(?: a)?(?: la fin de| fin)?|a l'horizon|para(?: el)?(?: ano)?|hasta|en el horizonte|tegen|voor(?: eind)?|uiterlijk in|ate(?: o fim de)?|entro(?: il| la fine del)?) (20[2-9]\d)\b/;
/** Somebody wants it: a deadline alone is a law's, or a forecast of the market. */
const WANTS =
  /\b(?:will|shall|aims?|wants?|plans? to|intends?|commit(?:ted|s)?|target|goal|ambition|pledge[ds]?|strive|wollen|mochten|werden|streben|ziel|planen|voulons|visons|allons|objectif|ambition|engageons|engage|queremos|objetivo|meta|nos proponemos|comprometemos|willen|doel|streven|zullen|vogliamo|obiettivo|puntiamo|ci impegniamo|pretendemos|ambicao|vamos|intendiamo|be|become|reach|achieve|double|triple)\b/;
/** "Our goal is to …": says of itself that it is one. */
const GOAL = new RegExp(
  `\\b${OUR} (?:[${FOLDED_LETTER}-]+ ){0,2}?(?:goals?|aim|ambition|objectives?|target|ziel|anspruch|objectif|objetivo|meta|doel|doelstelling|ambitie|obiettivo|ambizione|ambicao)(?: (?:for|fur|pour|para|voor|per)\\b[^.:;]{0,40}?)? (?:is|are|remains?|ist es|ist|lautet|est|es|e)\\b`,
);
const WE_AIM = new RegExp(
  `\\b${WE} (?:aim to (?:become|reach|grow|expand|double|be)|(?:plan|intend|want) to (?:become|grow|expand|double|open|reach|enter)|are committed to (?:becoming|reaching|reducing) |wollen (?:bis|unseren|wachsen|klimaneutral)|streben an|visons a|ambitionnons|aspiramos a)`,
);

const TODAY =
  /\b(?:today|currently|at present|as of (?:today|(?:[^ ]+ )?20\d\d)|heute|derzeit|aktuell|zurzeit|aujourd'hui|actuellement|a ce jour|hoy|actualmente|en la actualidad|vandaag|momenteel|op dit moment|tegenwoordig|hoje|atualmente|oggi|attualmente)\b/;
/** What a company says it does on a day like today. */
const STANDS =
  /\b(?:serve[sd]?|operat(?:es?|ing)|employs?|have|has|are|is|reach(?:es)?|works?|manages?|runs?|supports?|suppl(?:y|ies)|beliefer[nt]|beschaftig(?:en|t)|betreiben|betreibt|sind|ist|haben|hat|zahlen|arbeiten|servons|employons|sommes|comptons|compte|est|avons|travaillons|atendemos|somos|contamos|cuenta|es|tenemos|trabajamos|servimos|exportamos|operamos|bedienen|zijn|is|hebben|heeft|werken|temos|contamos|serviamo|siamo|contiamo|abbiamo|conta)\b/;
const NOT_STATE =
  /\b(?:unavailable|not available|no open|open positions|vacanc\w+|hiring|looking for|logged|signed in|contact us|call us|get in touch|sign up|subscribe|book|order|buy|get started|try|visitors?|cookies?|keine? (?:offenen|freien)|out of stock|accepting|apply|today's|copyright|enrol\w*|register)\b|[?!]$|^(?:he|she|mr|mrs|ms|dr|er|elle|il|ella|hij|zij|ele|ela|lui|lei) /;
const NOT_GOAL =
  /\b(?:privacy|cookies?|personal data|datenschutz|your goal|their goal|mission|vision|learning objectives?)\b|\?$/;

const MENTION =
  /20[2-9]\d|goal|aim|ambiti|objecti|target|ziel|anspruch|objeti|meta |doel|ambit|obiettiv|ambiz|ambic|plan to|intend|want to|wollen|streben|visons|committed|today|currently|present|as of|heute|derzeit|aktuell|zurzeit|aujourd|actuel|actual|a ce jour|hoy|vandaag|momenteel|op dit|tegenwoordig|hoje|atual|oggi|attual/;

/** In Spanish, Portuguese and Italian the verb alone says "we". */
const FIRST_PERSON = new RegExp(
  `\\b(?:${WE}|${OUR}|us|uns|ons|\\w{2,12}(?:amos|emos|imos|iamo))\\b`,
);

const isOwn = (folded: string, names: readonly string[]): boolean =>
  FIRST_PERSON.test(folded) || names.some((name) => folded.includes(name));

/** Whether a text says how things stand today; below "Our goals" such a one is none of them. */
export const isOfToday = (folded: string): boolean => {
  const today = TODAY.exec(folded);
  if (!today || NOT_STATE.test(folded) || !STANDS.test(folded)) return false;
  // A number, or the sentence opens with the day: else "today" is a turn of phrase.
  return /\d/.test(folded) || today.index < 2;
};

/** What a folded sentence says of where the company is or wants to be; null when it says neither. */
export const outlookIn = (
  folded: string,
  names: readonly string[],
): OutlookSentence['kind'] | null => {
  if (!isOwn(folded, names)) return null;
  if (!NOT_GOAL.test(folded)) {
    if (BY_YEAR.test(folded) && WANTS.test(folded)) return 'target-state';
    if (GOAL.test(folded) || WE_AIM.test(folded)) return 'target-state';
  }
  return isOfToday(folded) ? 'current-state' : null;
};

const isSpoken = (line: Line): boolean =>
  mayTell(line) && !line.isLink && line.words >= WORDS_MIN && line.text.length <= LINE_LENGTH_MAX;

/** Sentences in which the company says where it is, or where it wants to be. */
export const outlookSentences = oncePerPage((page): readonly OutlookSentence[] => {
  if (!tellsOfItself(page)) return [];
  const names = ownNames(page);
  const isMission = stating('mission', names);
  const isVision = stating('vision', names);
  const stated = [...statementsBelow(page, 'mission'), ...statementsBelow(page, 'vision')];
  const found: OutlookSentence[] = [];
  for (const line of page.lines) {
    if (!isSpoken(line) || stated.some(({ at }) => at === line) || !MENTION.test(line.folded))
      continue;
    for (const sentence of sentencesOf(line.text)) {
      const words = countWords(sentence);
      if (words < WORDS_MIN || words > WORDS_MAX) continue;
      const folded = foldText(sentence);
      const kind = MENTION.test(folded) ? outlookIn(folded, names) : null;
      if (kind === 'current-state' && isFigure(page, sentence)) continue;
      if (kind === null || isMission(sentence) || isVision(sentence)) continue;
      if (found.filter((other) => other.kind === kind).length < SENTENCES_MAX)
        found.push({ kind, text: sentence, at: line });
    }
  }
  return found;
});
