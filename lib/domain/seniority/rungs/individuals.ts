import { anyOf, type TitleRule } from '../title-rule';

/** Those who do the work themselves. */
export const individuals: readonly TitleRule[] = [
  {
    rule: 'senior-individual',
    level: 3,
    confidence: 'high',
    pattern: anyOf(
      /senior|sr\.?|staff|principal|distinguished|fellow|lead|senior-?\w+/,
      /expert\w*|confirme\w*|leitende\w*/,
    ),
  },
  {
    rule: 'individual',
    level: 2,
    confidence: 'high',
    pattern: anyOf(
      /engineer|developer|programmer|tester|architect|designer|technician|scientist|researcher/,
      /analyst|specialist|consultant|advisor|associate|officer|representative|generalist/,
      /accountant|controller|lawyer|counsel|attorney|buyer|planner|clerk|administrator/,
      /coordinator|assistant|writer|editor|nurse|teacher|secretary|bookkeeper/,
      /sales(?:person|man|woman)|broker|agent/,
      /recruiter(?:in)?|talent acquisition|sourcer/,
      /\w*(?:entwickler|referent|sachbearbeiter|berater|spezialist|mitarbeiter|techniker)(?:in)?/,
      /\w*kauf(?:frau|mann)|\w*fachkraft|assistenz|assistent\w*/,
      /ingenieur\w*|developp\w+|charge\w* (?:de|d')|conseill\w+|technicien\w*/,
      /analyste|comptable|juriste|recruteu\w+/,
      /desarrollador\w*|ingenier[oa]|analista|tecnic[oa]|auxiliar|asistente|especialista/,
      /consultor\w*|comercial|abogad[oa]|contable|administrativ[oa]/,
      /investigador\w*|arquitect[oa]|contadora?|periodista/,
      /\w*medewerk(?:er|ster)|\w*adviseur|\w*ontwikkelaar|\w*onderzoeker/,
      /impiegat[oa]|addett[oa]|consulente|sviluppat(?:ore|rice)|ingegnere|specialista/,
      /ricercat(?:ore|rice)|progettista|contabile|avvocat[oa]|assistente/,
      /engenheir[oa]|desenvolvedora?|programadora?|advogad[oa]|contabilista/,
    ),
  },
];
