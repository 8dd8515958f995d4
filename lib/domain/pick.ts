import * as z from 'zod/mini';
import { Lang, LooseLine, Ms } from './base';
import { CANDIDATE_TEXT_MAX, type Candidate, type PageReading } from './candidate';
import { TextSelector } from './clip';
import type { FindingKind } from './finding';
import { foldText } from './fold';
import { guessKind } from './guess-kind';
import { hasValue } from './review';
import { passageStatement } from './waiting-clip';

/** As many like elements as are offered with the one that was pointed at. */
export const ALIKE_MAX = 50;

/** A place in the window of the page, CSS pixels. */
const Place = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Place = z.infer<typeof Place>;

/** What the person is pointing at. */
export const PickSight = z.object({
  words: z.string().check(z.maxLength(CANDIDATE_TEXT_MAX)),
  /** It first, then those built like it. */
  places: z.array(Place).check(z.minLength(1), z.maxLength(ALIKE_MAX + 1)),
  /** The window: how far it is scrolled, how large it is. */
  view: Place,
});
export type PickSight = z.infer<typeof PickSight>;

const PickedElement = z.object({
  /** Its text, a visual line each. */
  lines: z.array(z.string().check(z.maxLength(CANDIDATE_TEXT_MAX))).check(z.minLength(1)),
  selector: TextSelector,
  headingPath: z.array(LooseLine).check(z.maxLength(12)),
});
export type PickedElement = z.infer<typeof PickedElement>;

/** An element somebody pointed at, with those built like it. */
export const PickReading = z.object({
  url: z.string().check(z.maxLength(4_096)),
  canonicalUrl: z.string().check(z.maxLength(4_096)),
  title: LooseLine,
  lang: z.optional(Lang),
  readAt: Ms,
  /** What was pointed at first. */
  elements: z.array(PickedElement).check(z.minLength(1), z.maxLength(ALIKE_MAX + 1)),
});
export type PickReading = z.infer<typeof PickReading>;

/** What the script in the page tells. It crosses from a page, so it is parsed before use. */
export const PickNews = z.discriminatedUnion('news', [
  /** Null: over nothing that has words, or over half the page. */
  z.object({ news: z.literal('sight'), sight: z.nullable(PickSight) }),
  z.object({ news: z.literal('taken'), reading: PickReading }),
  /** By Escape, or because the page has gone. */
  z.object({ news: z.literal('ended') }),
]);
export type PickNews = z.infer<typeof PickNews>;

/** Where picks of a company wait to be reviewed. */
export const pickKey = (companyId: string): string => `picks ${companyId}`;

/** As many as one sitting reviews; what was picked first goes first. */
const PICKS_MAX = 10;

/** The waiting picks of a stored draft, the last one first. */
export const readPicks = (draft: unknown): PickReading[] =>
  (Array.isArray(draft) ? draft : []).flatMap((stored: unknown) => {
    const parsed = PickReading.safeParse(stored);
    return parsed.success ? [parsed.data] : [];
  });

export const withPick = (picks: readonly PickReading[], pick: PickReading): PickReading[] =>
  [pick, ...picks].slice(0, PICKS_MAX);

/** A heading that announces names or offers says what is below it; the statement itself need not. */
const ANNOUNCED: readonly (readonly [FindingKind, RegExp])[] = [
  ['values', /\b(values|principles|werte|valeurs|valores|waarden|valori)\b/],
  ['leader', /\b(leader\w*|team|management|board|founders?|people|vorstand|direction|equipo)\b/],
  ['product', /\b(products?|platform|produkte|produits|productos|prodotti|producten)\b/],
  ['service', /\b(services?|solutions?|leistungen|servicios|soluciones|diensten)\b/],
];

const wordsIn = (text: string): number => text.split(/\s+/).length;

const announcedBy = ({ headingPath, lines: [first = ''] }: PickedElement): FindingKind => {
  const heading = headingPath.at(-1) ?? '';
  const guess = guessKind(heading);
  if (guess !== 'other') return guess;
  const folded = foldText(heading);
  const [kind] = ANNOUNCED.find(([, cues]) => cues.test(folded)) ?? [];
  // "Our people" stands over prose, too: a name is short.
  return kind && wordsIn(first) <= 6 ? kind : 'other';
};

/**
 * By its heading, else by its first words (a name and a title, whatever the life story below them
 * speaks of), else by the rest and by what is built like it: those are of one kind.
 */
const kindOfPick = ({ elements }: PickReading): FindingKind => {
  const [picked] = elements;
  if (!picked) return 'other';
  const texts = [picked.lines.slice(0, 2), ...elements.map(({ lines }) => lines)];
  const guesses = [announcedBy(picked), ...texts.map((lines) => guessKind(lines.join(' ')))];
  return guesses.find((kind) => kind !== 'other') ?? 'other';
};

/** Name and title, or product and description, where they stand on lines of their own. */
const statementOf = (kind: FindingKind, lines: readonly string[]) => {
  const [first = '', ...rest] = lines;
  if (!hasValue(kind) || rest.length === 0) return passageStatement(kind, lines.join(' '));
  const value = kind === 'leader' ? rest[0] : rest.join(' ');
  return value ? { text: first, value } : { text: first };
};

const candidateOf = (kind: FindingKind, element: PickedElement, isPicked: boolean): Candidate => {
  const { text, value } = statementOf(kind, element.lines);
  return {
    kind,
    text: text.slice(0, CANDIDATE_TEXT_MAX),
    ...(value && { value: value.slice(0, CANDIDATE_TEXT_MAX) }),
    ruleId: isPicked ? 'user/picked' : 'user/alike',
    // What is only like it waits for a tick.
    confidence: isPicked ? 'high' : 'low',
    reader: 'user',
    selector: element.selector,
    headingPath: element.headingPath,
  };
};

/** A pick as a page reading, to be reviewed and kept like any other. */
export const readingOfPick = (pick: PickReading): PageReading => {
  const { url, canonicalUrl, title, lang, readAt, elements } = pick;
  const kind = kindOfPick(pick);
  return {
    url,
    canonicalUrl,
    title,
    ...(lang && { lang }),
    readAt,
    candidates: elements.map((element, index) => candidateOf(kind, element, index === 0)),
    partial: false,
    failedRules: [],
  };
};
