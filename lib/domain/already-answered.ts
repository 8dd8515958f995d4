import type { Finding } from './finding';
import { foldWords } from './fold';

/** How much of what a question asks about a fact must be about before it counts as its answer. */
const OVERLAP_MIN = 0.6;
/** One word in common is chance. */
const SHARED_MIN = 2;
const WORD_MIN = 3;

/** Words that ask or join and are about nothing, without accents: English, German, French, Spanish. */
export const STOP_WORDS = new Set(
  `the and for are was were been being has have had having does did doing done can could will would
  shall should may might must not you your yours our ours their theirs his her hers its they them
  who whom whose what which when where why how this that these those there here with without from
  into onto about than then also any all some more most very much many yet today now let get one
  think see say tell like want need make use
  der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine sie ihr
  ihre ihren ihrem ihrer wir uns unser unsere unseren ich mir mich wer wen wem was wie wann warum
  wieso weshalb welche welcher welches welchen wo woran worin worauf womit wofur wozu ist sind war
  waren wird werden wurde wurden haben hat hatte hatten kann konnen konnte muss mussen soll sollen
  sollte wollen fur mit ohne von vom zum zur bei auf aus uber unter nach vor durch gegen seit bis
  auch noch nur schon mehr sehr denn dass ob wenn heute jetzt gibt geht es im am in an zu
  les des une est sont etait etaient etre avoir avez avons ont que qui quoi quel quelle quels
  quelles comment pourquoi quand combien vous votre vos nous notre nos leur leurs ils elles elle
  son ses aux pour par avec sans dans sur sous chez entre vers depuis mais donc car pas plus tres
  aussi encore cette ces cela faire fait peut peuvent devez doit aujourd hui
  los las una unos unas del por para con sin sobre entre desde hasta como cuando cual cuales quien
  quienes donde porque cuanto cuanta cuantos cuantas este esta estos estas ese esa eso son era eran
  ser estan estaba tiene tienen tener hay han sido usted ustedes nuestro nuestra nuestros su sus
  mas muy tambien pero hoy puede pueden debe deben hacer`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Endings by which forms of one word differ in the four languages; a short word keeps all it has. */
const ENDING = /(?:es|en|er|em|s|e|n)$/;
const STEM_MIN = 4;

const stemOf = (word: string): string => {
  const stem = word.replace(ENDING, '');
  return stem.length < STEM_MIN ? word : stem;
};

/** The words of a text that say what it is about, each once. */
export const contentWords = (text: string): Set<string> =>
  new Set(
    foldWords(text)
      .split(' ')
      .filter((word) => (word.length >= WORD_MIN || /\d/.test(word)) && !STOP_WORDS.has(word))
      .map(stemOf),
  );

/** What of a finding can answer a question. */
export type AnsweringFact = Pick<Finding, 'text' | 'value' | 'status'>;

/** The person stands by it; what is disputed or outdated answers nothing. */
const stands = ({ status }: AnsweringFact): boolean =>
  status === 'accepted' || status === 'verified';

/**
 * Prepares facts for many questions: each is then answered with the fact that is about most of what
 * the question asks, or null where none is about enough of it. Of equals the first.
 */
export const alreadyAnswered = <F extends AnsweringFact>(
  facts: readonly F[],
): ((question: string) => F | null) => {
  const about = facts.filter(stands);
  const factsByWord = new Map<string, number[]>();
  about.forEach(({ text, value = '' }, index) => {
    for (const word of contentWords(`${text} ${value}`)) {
      const known = factsByWord.get(word);
      if (known) known.push(index);
      else factsByWord.set(word, [index]);
    }
  });
  return (question) => {
    const asked = contentWords(question);
    const shared = new Map<number, number>();
    for (const word of asked)
      for (const index of factsByWord.get(word) ?? [])
        shared.set(index, (shared.get(index) ?? 0) + 1);
    const enough = Math.max(SHARED_MIN, asked.size * OVERLAP_MIN);
    const [best] = [...shared]
      .filter(([, count]) => count >= enough)
      .sort(([first, most], [second, more]) => more - most || first - second);
    return best ? (about[best[0]] ?? null) : null;
  };
};
