/**
 * What leaders are called, in the seven Latin-script languages of the corpus: short on purpose. A
 * plain reader has a list like this one, not a lexicon that was grown on the corpus.
 */
const TITLE =
  /\b(?:c[efoti]o|chief|(?:vice[- ])?president[ae]?|(?:vice[- ])?chair(?:man|woman|person)?|(?:co-?)?founder|owner|partner|principal|director[a]?|head of|general manager|general counsel|treasurer|trustee|board member|vp|geschäftsführer(?:in)?|vorstand|vorsitzende[rn]?|inhaber(?:in)?|gründer(?:in)?|leiter(?:in)?|directeur|directrice|président(?:e)?|fondat(?:eur|rice)|gérante?|gerente|fundador[a]?|diretor[a]?|direttore|direttrice|fondatore|titolare|amministratore|oprichter|eigenaar|bestuurder|voorzitter)\b/iu;

const MOST_WORDS = 10;

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Short, and with a leader's title in it. */
export const isTitle = (text: string): boolean => wordsIn(text) <= MOST_WORDS && TITLE.test(text);
