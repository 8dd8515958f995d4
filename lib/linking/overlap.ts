import { termsOf } from './terms';

interface SharedWord {
  /** As the fact writes it. */
  written: string;
  /** 1 for one that hardly any text here has, towards 0 for one that all have. */
  rarity: number;
}

/** How much two texts are about the same. */
export interface Overlap {
  /** 0: by chance; 1 to 3: a word, some, many that few texts here share. */
  points: number;
  shared: readonly SharedWord[];
}

/** From which sum of rarities on there is one point more. */
const STEPS = [0.75, 1.5, 2.4] as const;
/** More words than that are not read. */
const WORDS_SHOWN = 3;

/** A text that facts are compared with. */
export interface Statement {
  id: string;
  text: string;
}

const countTexts = (all: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const terms of all)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

const postingsOf = (statements: readonly ReadonlyMap<string, string>[]) => {
  const postings = new Map<string, number[]>();
  statements.forEach((terms, index) => {
    for (const term of terms.keys()) {
      const known = postings.get(term);
      if (known) known.push(index);
      else postings.set(term, [index]);
    }
  });
  return postings;
};

const overlapOf = (shared: readonly SharedWord[]): Overlap => {
  let sum = 0;
  for (const { rarity } of shared) sum += rarity;
  return { points: STEPS.filter((step) => sum >= step).length, shared };
};

/** What two texts share, as it is read: the rarest first. */
export const sharedWords = ({ shared }: Overlap): string[] =>
  shared
    .toSorted((a, b) => b.rarity - a.rarity)
    .slice(0, WORDS_SHOWN)
    .map(({ written }) => written);

/** So few texts tell nothing about which words are common. */
const TEXTS_MIN = 20;

/** 1 for a word that at most `least` of the texts have, towards 0 for one that all have. */
const rarity = (count: number, texts: number, least: number): number => {
  const total = Math.max(TEXTS_MIN, texts);
  return Math.min(1, Math.max(0, Math.log(total / Math.max(1, count)) / Math.log(total / least)));
};

/**
 * Prepares texts to be compared with many facts: for each fact the overlap with every statement that
 * it shares words with. A word counts by how few statements have it and how few of the `corpus`,
 * texts such as the facts'; what is in `everywhere`, such as the company's name, counts for nothing.
 */
export const overlapFinder = (
  statements: readonly Statement[],
  corpus: readonly string[],
  everywhere: string,
): ((text: string) => ReadonlyMap<string, Overlap>) => {
  const ignored = termsOf(everywhere);
  const compared = statements.map(({ text }) => termsOf(text));
  const inStatements = countTexts(compared);
  const inCorpus = countTexts(corpus.map(termsOf));
  const postings = postingsOf(compared);
  const rarityOf = (term: string): number =>
    Math.min(
      rarity(inCorpus.get(term) ?? 0, corpus.length, 1),
      // What is wanted, aimed at and proposed is said at least twice.
      rarity(inStatements.get(term) ?? 0, statements.length, 2),
    );
  return (text) => {
    const shared = new Map<number, SharedWord[]>();
    for (const [term, written] of termsOf(text)) {
      if (ignored.has(term)) continue;
      const found = postings.get(term);
      if (!found) continue;
      const one = { written, rarity: rarityOf(term) };
      for (const index of found) {
        const known = shared.get(index);
        if (known) known.push(one);
        else shared.set(index, [one]);
      }
    }
    return new Map(
      [...shared].map(([index, words]) => [statements[index]?.id ?? '', overlapOf(words)]),
    );
  };
};
