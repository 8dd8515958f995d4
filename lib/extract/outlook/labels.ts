export type OutlookKind = 'target-state' | 'current-state' | 'challenge' | 'project' | 'market';

interface Label {
  kind: OutlookKind;
  /** The whole heading says so, and of this company. */
  sure: RegExp;
  /** It may be meant of something else: a course has goals as well. */
  unsure?: RegExp;
}

const OUR =
  '(?:our|unsere?|nos|notre|nuestr[ao]s?|onze|ons|nossos?|nossas?|i nostri|le nostre|la nostra|il nostro)';
const phrase = (words: string): RegExp => new RegExp(`^(?:${words})$`);

/** Headings, folded, without the company's name and a year. */
const LABELS: readonly Label[] = [
  {
    kind: 'target-state',
    sure: phrase(
      `${OUR} (?:strategic |strategische[nr]? |long-term |sustainability )?(?:goals?|objectives?|targets?|ambitions?|strategy|roadmap|aims?|priorities|ziele?|ambitionen|strategie|objectifs?|ambitions|priorites|objetivos?|metas?|estrategias?|ambicion|doelen|doelstellingen|ambities?|strategie|obiettivi|strategia|ambizioni?|ambicoes|ambicao)(?: (?:strategiques|estrategicos|strategici))?|(?:strategic|corporate|company) (?:goals|objectives|priorities|plan|targets|outlook)|strategische (?:ziele|doelen|doelstellingen)|unternehmensziele|objectifs strategiques|objetivos estrategicos|obiettivi strategici|where we(?: are|'re) (?:going|headed|heading)|what(?:'s| is) next(?: for us)?|wohin wir (?:wollen|gehen)|was wir vorhaben|ou nous allons|hacia donde vamos|waar we naartoe gaan|para onde vamos|dove andiamo|plan strategique|plan estrategico|piano strategico`,
    ),
    unsure: phrase(
      'goals?|objectives?|targets?|strategy|outlook|roadmap|ziele|strategie|ausblick|objectifs?|objetivos?|metas|estrategia|doelen|doelstellingen|obiettivi|strategia',
    ),
  },
  {
    kind: 'current-state',
    sure: phrase(
      `where we(?: are|'re| stand) (?:today|now)|where we stand|${OUR} company today|the company today|wo wir (?:heute )?stehen|das unternehmen heute|ou nous en sommes|l'entreprise aujourd'hui|donde estamos(?: hoy)?|la empresa hoy|waar we (?:nu )?staan|waar staan we nu|onde estamos(?: hoje)?|a empresa hoje|dove siamo(?: oggi)?|l'azienda oggi|who we are today|wer wir heute sind`,
    ),
    unsure: phrase("today|heute|aujourd'hui|hoy|actualidad|vandaag|nu|hoje|oggi"),
  },
  {
    kind: 'challenge',
    sure: phrase(
      `${OUR} (?:\\p{L}+ )?(?:challenges?|herausforderungen?|defis?|desafios?|retos?|uitdagingen?|sfide|sfida)|(?:the )?challenges (?:we face|ahead|facing us|before us)|what (?:holds us back|keeps us up at night)|vor welchen herausforderungen wir stehen`,
    ),
  },
  {
    kind: 'project',
    sure: phrase(
      `(?:${OUR} )?(?:current|ongoing|active|laufende|aktuelle|actuels?|en cours|en curso|actuales|lopende|huidige|em curso|in corso|attuali) (?:projects?|initiatives?|projekte|initiativen|projets?|proyectos?|iniciativas?|projecten|projetos?|progetti)|(?:projets?|proyectos?|projetos?|progetti|initiatives?|iniciativas?) (?:en cours|actuels|en curso|actuales|em curso|em andamento|in corso)|what we(?: are|'re) working on(?: now)?|woran wir (?:gerade )?arbeiten`,
    ),
    unsure: phrase(
      `${OUR} (?:projects|initiatives|projekte|initiativen|projets|proyectos|projecten|projetos|progetti)`,
    ),
  },
  {
    kind: 'market',
    sure: phrase(
      `(?:${OUR} )?(?:target |key |main |core )?markets|(?:the )?(?:markets|industries|sectors) (?:we serve|served|that we serve)|(?:${OUR} )?(?:markte|zielmarkte|absatzmarkte|marches|mercados|markten|mercati)|(?:${OUR}) (?:industries|branchen|sectors|secteurs(?: d'activite)?|sectores|sectoren|setores|settori)|(?:branchen|secteurs d'activite|sectores|settori) (?:die wir bedienen|servis|que atendemos|serviti)`,
    ),
    unsure: phrase(
      "industries|sectors|branchen|secteurs d'activite|sectores|sectoren|setores|settori",
    ),
  },
];

const LABEL_LENGTH_MAX = 70;
/** Every label holds one of these; most lines hold none. */
const STEM =
  /goal|objecti|target|ambi[tzc]|strateg|roadmap|aims|priorit|ziel|objeti|meta|doel|obiettiv|where|what|wohin|vorhaben|allons|hacia|waar|onde|andiamo|next|outlook|ausblick|today|heute|aujourd|hoy|vandaag|hoje|oggi|stehen|sommes|actual|challeng|herausford|defi|desafi|reto|uitdag|sfid|project|projekt|projet|proyect|proget|initiativ|iniciativ|woran|market|markt|marche|mercad|mercat|industr|sector|branchen|secteur|setor|settor|nu$/;

export interface Announced {
  kind: OutlookKind;
  isSure: boolean;
}

/** What a short text announces of where the company is and wants to be; null when it is no such label. */
export const outlookOf = (folded: string, company = ''): Announced | null => {
  if (folded.length > LABEL_LENGTH_MAX || !STEM.test(folded)) return null;
  const hasYear = /\b20\d\d\b/.test(folded);
  const bare = (
    company === '' ? folded : folded.replace(`${company}'s`, 'our').replace(company, ' ')
  )
    .replace(/\b20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?\b/g, ' ')
    .replace(/[^\p{L}' &-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const { kind, sure, unsure } of LABELS) {
    if (sure.test(bare)) return { kind, isSure: true };
    // "Strategy 2030" is the company's own.
    if (unsure?.test(bare)) return { kind, isSure: hasYear && kind === 'target-state' };
  }
  return null;
};
