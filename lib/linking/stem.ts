/** A stem is never shorter: of "used" nothing else would be left than of "user". */
const STEM_MIN = 4;

/** Of several, and of somebody. */
const PLURAL = /(?:'s|(?<!s)s)$/;

/**
 * Endings that make one word of another: settlement of settle, Wartung of warten, préparation of
 * préparer, facturación of facturar. Without accents and plural; not `-ion`: production is no product.
 */
const DERIVATION =
  /(?:[ai]tion|[ai]cione?|ement|[ai]miento|mente|ment|ateur|adora?|ung(?:en)?|ing|ie|ied|ed|ally|ly|eur|euse|[ai]d[oa]|ee|ar|er|ir|y)$/;

/** Endings of number, case and person. */
const INFLECTION = /(?:es|en|em|e|n|a|o)$/;

const strip = (word: string, ending: RegExp): string => {
  const stem = word.replace(ending, '');
  return stem.length < STEM_MIN ? word : stem;
};

/**
 * What forms of one word have in common in English, German, French and Spanish, whichever the word
 * is of: plans and pages are of several languages. It need be no word, only the same for each form.
 */
export const stemOf = (word: string): string =>
  // A number is what it is.
  /\d/.test(word) ? word : strip(strip(strip(word, PLURAL), DERIVATION), INFLECTION);
