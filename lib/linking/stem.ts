/** A stem is never shorter: of "used" nothing else would be left than of "user". */
const STEM_MIN = 4;

/** Endings of number, case and person, longest first, without accents. */
const INFLECTION = /(?:'s|ies|es|en|em|er|s|e|n|a|o)$/;

/**
 * Endings that make one word of another: settlement of settle, Wartung of warten, préparation of
 * préparer, facturación of facturar. Longest first.
 */
const DERIVATION =
  /(?:ations?|itions?|aciones|iciones|ication|acion|icion|ements?|amiento|imiento|mente|ments?|ateur|adora?|ungen|ung|ings?|ing|ies|ied|ed|ally|ly|ion|eur|euse|age|ado|ada|ido|ida|ees?|ar|er|ir|y)$/;

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
  /\d/.test(word) ? word : strip(strip(strip(word, INFLECTION), DERIVATION), INFLECTION);
