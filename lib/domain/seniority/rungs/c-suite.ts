import { anyOf, type TitleRule } from '../title-rule';

/** Those beside the chief executive: chief officers, managing directors, partners, boards. */
export const cSuite: readonly TitleRule[] = [
  {
    rule: 'c-suite',
    level: 8,
    confidence: 'high',
    pattern: anyOf(
      /chief\b.*\bofficer|c(?:f|o|t|i|m|p|r|s|d|c|a|l|x|b|g|is|hr|mi|kn)o/,
      /managing director|general manager|executive director|country manager|partner/,
      /chief \w+ executive|whole[- ]time director|secretary[- ]general/,
      // An assistant general counsel is no chief officer; see `deputy-counsel`.
      /(?<!\b(?:assistant|associate|deputy) )general counsel/,
      /geschaftsfuhr\w+|geschaftsleit\w+|vorstand(?:smitglied)?/,
      /mitglied des vorstand\w*|mitglied der geschaftsleitung/,
      /direct(?:eur|rice) general\w*|dg[ad]?|drh|daf|dsi/,
      /secretaire general\w*|gerant\w*|associe\w*/,
      /director\w* general|gerente general|soci[oa]/,
      /algemeen directeur|directeur-bestuurder|zaakvoerder|vennoot/,
      /dirett(?:ore|rice) (?:general[ei]|esecutiv[oa])/,
      /diretora?[- ]geral|gerente geral/,
    ),
  },
  {
    // Managing director or general manager; with a degree after it, a physician.
    rule: 'abbreviated-director',
    level: 8,
    confidence: 'low',
    pattern: /^(?:md|m\.d\.|gm)(?:$|,(?! (?:phd|ph\.d|mba|mph|msc?)\b))/,
  },
  {
    rule: 'executive-board',
    level: 8,
    confidence: 'medium',
    pattern: anyOf(
      /(?:executive|management) (?:board|committee)/,
      /comite (?:executif|de direction|ejecutivo|de direccion|executivo)/,
      // In Belgium the raad van bestuur is the whole board; in the Netherlands the executives.
      /raad van bestuur|bestuurslid|bestuurder|lid van de directie/,
      /comitato (?:esecutivo|di direzione)|comissao executiva/,
    ),
  },
];
