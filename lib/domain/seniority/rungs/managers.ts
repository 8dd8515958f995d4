import { anyOf, type TitleRule } from '../title-rule';

/** Those who lead managers, and those who lead a team. */
export const managers: readonly TitleRule[] = [
  {
    rule: 'senior-manager',
    level: 5,
    confidence: 'high',
    pattern: anyOf(
      /(?:senior|group|general|regional|area|plant|division\w*|principal) manager/,
      /senior \w+ manager|prokurist\w*|gerente/,
    ),
  },
  {
    rule: 'manager',
    level: 4,
    confidence: 'high',
    pattern: anyOf(
      /manager\w*|management\b(?!.*consult)|supervisor\w*|foreman/,
      /team ?(?:lead|leader|leit\w+)|engineering lead|lead(?:er)?,? (?:team|people)|head \w+/,
      /abteilungsleit\w+|gruppenleit\w+|filialleit\w+|schichtleit\w+|meister(?:in)?/,
      /responsable|chef\w* (?:de |d'|du |des )?\w*|coordinat(?:eur|rice)/,
      /jef[ea]s? (?:de |del )?\w*|encargad[oa]|coordinador\w*/,
      /(?:team|groeps|bedrijfs|afdelings)leider|(?:afdelings|team)hoofd|leidinggevende|\w+manager/,
      /responsabile|capo ?(?:reparto|area|ufficio|servizio|squadra|team)|coordinat(?:ore|rice)/,
      /responsavel|encarregad[oa]|coordenadora?|lider de equip[ae]/,
    ),
  },
];
