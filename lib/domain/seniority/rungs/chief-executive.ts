import { anyOf, type TitleRule } from '../title-rule';

/** Those who run or own the company. A plain "president" comes after the vice presidents. */
export const chiefExecutive: readonly TitleRule[] = [
  {
    rule: 'chief-executive',
    level: 9,
    confidence: 'high',
    pattern: anyOf(
      /ceo|chief executive|co-?founder|founder|founding partner|managing partner/,
      /owner|proprietor/,
      /vorstandsvorsitzende\w*|inhaber\w*|(?:mit)?grunder(?:in)?|gesellschafter\w*/,
      /(?:vorsitzende|sprecher)\w* (?:der geschaftsfuhrung|des vorstand\w*)/,
      /pdg|president\w*[- ]direct(?:eur|rice) general\w*|(?:co)?fondat(?:eur|rice)/,
      /consejer[oa] delegad[oa]|director\w* ejecutiv[oa]|(?:co)?fundador\w*/,
      /administradora? (?:unic[oa]|solidari[oa])/,
      /propietari[oa]|duen[oa]/,
      /(?:mede-?)?oprichte?(?:r|ster)|eigena(?:ar|resse)/,
      /bestuursvoorzitter|directievoorzitter|voorzitter (?:van de )?(?:raad van bestuur|directie)/,
      /(?:gedelegeerd|afgevaardigd) bestuurder/,
      /amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])|consiglier[ea] delegat[oa]/,
      /(?:co-?)?fondat(?:ore|rice)|titolare|propriet?ari[oa]/,
      /diretora?[- ]president[ea]|diretora? executiv[oa]|administradora? delegad[oa]|don[oa]/,
    ),
  },
];
