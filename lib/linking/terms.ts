import { STOP_WORDS } from '@/lib/domain/already-answered';
import { foldWords } from '@/lib/domain/fold';
import { stemOf } from './stem';

/** So much of a text is read: what it is about stands at its beginning. */
const TEXT_MAX = 2_000;
const TERMS_MAX = 80;
const WORD_MIN = 3;
/** A longer one is an address or a key, not a word. */
const WORD_MAX = 40;

/** Words that say how much or when, and join every plan to every page. */
const VAGUE = new Set(
  `one two three four first last next new each every all only over under year years month months week
  weeks day days before after per cent percent
  eine zwei drei erste ersten jahr jahre jahren monat monate woche wochen tag tage jede jeder jedes
  seit prozent neue neuen
  deux trois premier premiere annee annees ans mois semaine semaines jour jours chaque toute tous
  toutes depuis
  dos tres primera primero ano anos mes meses semana semanas dia dias cada todo toda todos todas`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;

const isTerm = (word: string): boolean =>
  word.length <= WORD_MAX &&
  (word.length >= WORD_MIN || /\d\d/.test(word)) &&
  !STOP_WORDS.has(word) &&
  !VAGUE.has(word);

/** What a text is about: the stem of each word that says something, with the word as it is written. */
export const termsOf = (text: string): ReadonlyMap<string, string> => {
  const terms = new Map<string, string>();
  for (const [written] of text.slice(0, TEXT_MAX).matchAll(WRITTEN)) {
    const word = foldWords(written);
    if (!isTerm(word)) continue;
    const stem = stemOf(word);
    if (!terms.has(stem)) terms.set(stem, written);
    if (terms.size === TERMS_MAX) break;
  }
  return terms;
};
