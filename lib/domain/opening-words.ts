/** What a slot of a composed opening shows while nothing has been written in it. */
export const OPEN_SLOT = '…';

/** Says that one sees from outside and may be missing something. */
export const HEDGES: readonly string[] = [
  // English
  'from (?:my|what)\\b.{0,30}\\b(?:limited|outside|current)',
  'as far as i (?:can|could) (?:see|tell)',
  'i (?:may|might) (?:well )?be (?:missing|wrong)',
  "(?:correct me )?if i(?:'m| am) wrong",
  "i (?:don't|do not) yet know",
  '(?:if|unless) i (?:have )?(?:mis)?understood',
  'seen from (?:the )?outside',
  // German
  'nach meinem (?:bisherigen|begrenzten|jetzigen)',
  'so ?weit ich (?:es |das )?(?:von außen )?(?:sehe|verstehe|sehen kann|beurteilen kann)',
  'mir fehlt (?:sicher|vielleicht|bestimmt)',
  'wenn ich (?:es |das |sie )?richtig verstanden habe',
  'von außen (?:betrachtet|gesehen)',
  // French
  "d'après (?:ma compréhension|ce que (?:je|j'))",
  'sauf erreur',
  "vue? de l'extérieur",
  "si j'ai bien compris",
  'il me manque (?:sans doute|sûrement|peut-être)',
  // Spanish
  'según mi (?:limitada|actual)',
  'por lo que (?:entiendo|veo)',
  'si (?:lo )?he entendido bien',
  'visto desde fuera',
  '(?:seguramente|quizás?) me falta',
];

/** Invites: a question that leaves the answer to them. */
export const INVITATIONS: readonly string[] = [
  'have you (?:ever |already )?(?:considered|tried|looked at|thought)',
  'what if',
  'how would it',
  'would it (?:help|be worth|make sense)',
  'haben sie (?:schon |schon einmal |bereits |mal )?.{0,60}?(?:überlegt|erwogen|gedacht|versucht)',
  'wie wäre es',
  'was wäre,? wenn',
  'avez-vous (?:déjà )?(?:envisagé|pensé|essayé)',
  'et si',
  'que diriez-vous',
  '(?:ha|han) (?:ya )?(?:considerado|pensado|probado)',
  'qué pasaría si',
  'qué les parecería',
];

/** Command or blame. */
export const BLUNT: readonly string[] = [
  // "If you have to …" and "better than you need to" command nobody.
  '(?<!\\b(?:if|when|where|whether|what|all|than|before|unless|until) )you (?:should|must|need to|have to)',
  'your (?:problem|mistake|failure)s?',
  'obviously',
  // "I may be wrong" is a hedge.
  "(?<!\\bi(?:'m| am|(?: may| might| could)(?: well)? be) )wrong",
  'offensichtlich',
  '(?:vous )?dev(?:ez|riez)(?:-vous)?',
  'il faut',
  'votre (?:problème|erreur|échec)',
  'évidemment',
  '(?:ustedes )?(?:deben|deberían|tienen que)',
  'sus? (?:problema|error|fracaso)(?:e?s)?',
  'obviamente',
];

/** Read with their capitals: "sie müssen" are others, "Sie müssen" is whom one speaks to. */
export const BLUNT_AS_WRITTEN: readonly string[] = [
  'Sie (?:müssen|sollten|müssten)',
  'müssen Sie',
  'Ihr(?:e|en|em|es)? (?:Problem|Fehler|Versagen|Versäumnis)(?:e|n|s|es)?',
];

/** Often harmless ("just-in-time"), sometimes belittling. */
export const HINTS: readonly string[] = [
  'just(?! in time)',
  'simply',
  'einfach',
  'simplement',
  'simplemente',
];
