import { anyOf, type TitleRule } from '../title-rule';

/** Those who lead a division or a function; their deputies come first. */
export const directors: readonly TitleRule[] = [
  {
    rule: 'deputy-counsel',
    level: 5,
    confidence: 'medium',
    pattern: anyOf(/(?:assistant|associate|deputy) general counsel/),
  },
  {
    rule: 'deputy-director',
    level: 5,
    confidence: 'medium',
    pattern: anyOf(
      /(?:associate|assistant|deputy) director|deputy head/,
      /direct(?:eur|rice) adjoint\w*|subdirector\w*|director\w* adjunt[oa]/,
      /stellv\w*\.? (?:bereichs|abteilungs)?leit\w+/,
      /(?:adjunct|plaatsvervangend)[- ]?directeur/,
      /vice[- ]?dirett(?:ore|rice)/,
      /(?:vice-?|sub)diretora?|diretora? adjunt[oa]/,
    ),
  },
  {
    rule: 'company-secretary',
    level: 6,
    confidence: 'medium',
    pattern: anyOf(/(?:company|corporate) secretary/),
  },
  {
    // "Head, Corporate Banking" and "Marketing Head" lead it; "Head Projectionist" leads a team.
    rule: 'head',
    level: 6,
    confidence: 'medium',
    pattern: anyOf(/head(?=,|$)/),
  },
  {
    rule: 'director',
    level: 6,
    confidence: 'high',
    pattern: anyOf(
      /director\w*|head (?:of|de)|global head|dean/,
      /\w*bereichsleit\w+|hauptabteilungsleit\w+|ressortleit\w+|leiter|leiterin|leitung/,
      /werks?leit\w+|niederlassungsleit\w+|standortleit\w+/,
      /(?:personal|vertriebs|finanz|marketing|produktions|entwicklungs)-?leit(?:er|erin|ung)/,
      /(?:einkaufs|it|kommunikations|rechts)-?leit(?:er|erin|ung)/,
      /direct(?:eur|rice)s?/,
      /\w*directeur|hoofd/,
      /dirett(?:ore|rice)|dirigente/,
      /diretora?/,
    ),
  },
];
