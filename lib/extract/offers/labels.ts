import { FOLDED_LETTER, foldText } from '../page/text';

export type OfferKind = 'product' | 'service';
/** `either` where the word covers both: what the thing is called decides then. */
export type OfferLabel = OfferKind | 'either';

/** Katakana lose their marks when folded, so the patterns are folded like the texts. */
const folded = (pattern: string): RegExp => new RegExp(`^(?:${foldText(pattern)})$`, 'u');

const SERVICE_PHRASE = folded(
  'what (?:do we|we|we can) (?:do|offer|provide|deliver|specialise in|specialize in)(?: for you)?|(?:how|ways) (?:can )?we (?:can )?help(?: you)?|practice areas|areas of (?:practice|expertise|activity|work)|fields? of (?:activity|expertise)|was wir (?:fur (?:sie|dich|euch) )?(?:tun|machen|bieten|konnen)|(?:das )?(?:bieten|machen) wir(?: ihnen)?|wir bieten(?: ihnen)?|so helfen wir(?: ihnen)?|domaines? d (?:intervention|expertise|activites?|competences?)|nos savoir faire|savoir faire|champs d intervention|areas? de (?:practica|actuacion|atuacao|especialidad|trabajo)|lineas de (?:negocio|trabajo|actuacion)|aree di (?:attivita|intervento|competenza)|ambiti di (?:attivita|intervento)|ce que nous (?:faisons|proposons)|(?:lo )?que (?:hacemos|ofrecemos)|wat wi?j?e? (?:doen|bieten)|(?:di )?cosa (?:facciamo|offriamo|ci occupiamo)|o que (?:fazemos|oferecemos)|(?:提供)?サービス(?:一覧|内容|紹介)?|事業(?:内容|紹介)|ソリューション',
);
const PRODUCT_PHRASE = folded(
  'what we (?:make|build|sell)|(?:製品|商品|プロダクト)(?:情報|一覧|紹介)?',
);

const PRODUCT = folded(
  'catalogue?s?|katalog|catalogo|produ[ck]te?s?|produkten|produ[ck]t(?:portfolio|welt|palette|bereiche|gruppen|kategorien|groepen)|producten|produits?|productos?|prodott[oi]|produtos?|gammes?|gamas?|linea|linha|sortiment|assortiment|software|apps|platform|brands|marken|marques',
);
const SERVICE = folded(
  'services?|(?:dienst|service)?leistung(?:en|sspektrum|sangebot|sportfolio|sbereiche)?|serviceangebot|prestations?|servicios?|dienst(?:en|verlening)?|servizi?o?|servicos?|treatments|therapies|programs|programmes|capabilities|special(?:i?ties|isaties)|especialidades|expertises?|practice|kompetenz(?:en|felder|bereiche)|schwerpunkte|(?:behandlungs|arbeits|tatigkeits)schwerpunkte|(?:fach|rechts|arbeits|tatigkeits|aufgaben)gebiete|(?:tatigkeits|arbeits|aufgaben|leistungs)(?:bereiche|felder)|tatigkeiten|behandlungen|therapien|behandlungsangebot|(?:kurs|therapie|beratungs)angebote?|gewerke|metiers|activites|competences|soins|formations|tratamientos|actividades|competencias|werkzaamheden|activiteiten|behandelingen|specialismen|vakgebieden|rechtsgebieden|diensten?aanbod|attivita|competenze|lavorazioni|trattamenti|specialita|atividades|tratamentos',
);
const EITHER = folded(
  'solutions?|losung(?:en)?|solucion(?:es)?|oplossing(?:en)?|soluzion[ei]|soluc(?:ao|oes)|offer(?:s|ings?)?|angebote?|offres?|ofertas?|aanbod|offert[ae]|geschafts(?:felder|bereiche)|business(?:es)?',
);
/** A page headed "Product" is about one, and what it can do; "The solution" answers a problem. */
const SINGLE = folded(
  'produ[ck]t|produit|producto|prodotto|produto|software|platform|service|leistung|dienstleistung|prestation|servicio|dienst|servizio|servico|solution|losung|solucion|oplossing|soluzione|solucao|offer|practice|business',
);

/** Words that may stand beside a label without changing what it announces. */
const FILLERS: ReadonlySet<string> = new Set(
  'our the a an we of for and in at you your all main key core featured popular browse explore view discover see full complete wide range ranges line lines portfolio category categories overview list include includes provide professional areas fields company other more s unser unsere unseren unserer die der das und im uberblick auf einen blick alle fur sie ihre nos notre les le la des de et l d pour vous domaines nuestros nuestras nuestra nuestro los las el y para onze ons het en voor i il nostri nostra e per nossos nossas nossa os as o do da comprend incluyen mehr'.split(
    ' ',
  ),
);

const LABEL_WORDS_MAX = 7;
const LABEL_LENGTH_MAX = 120;

const labelOfWord = (word: string): OfferLabel | null => {
  if (PRODUCT.test(word)) return 'product';
  if (SERVICE.test(word)) return 'service';
  return EITHER.test(word) ? 'either' : null;
};

const join = (one: OfferLabel | null, other: OfferLabel): OfferLabel => {
  if (one === null || one === other || one === 'either') return other;
  return other === 'either' ? one : 'either';
};

const BETWEEN = new RegExp(`[^${FOLDED_LETTER}\\d]+`);

const wordsOf = (text: string): string[] =>
  text
    .slice(0, LABEL_LENGTH_MAX)
    .split(BETWEEN)
    .filter((word) => word !== '');

const POSSESSIVE =
  /^(?:our|unsere|nos|nuestr[oa]s|onze|(?:i |le )?nostr[ie]|(?:os |as )?noss[oa]s) /;

const phraseLabel = (text: string): OfferLabel | null => {
  const bare = wordsOf(text).join(' ').replace(POSSESSIVE, '');
  if (SERVICE_PHRASE.test(bare)) return 'service';
  return PRODUCT_PHRASE.test(bare) ? 'product' : null;
};

/** Languages that say first what it is and then of what sort. */
const ROMANCE_NOUN =
  /^(?:linea|linha|gama|gamme|prestations|produits|metiers|activites|competences|soins|servicios|productos|soluciones|tratamientos|servizi|prodotti|soluzioni|attivita|competenze|trattamenti|servicos|produtos|solucoes|tratamentos)$/;
const ROMANCE_OPENING = /^(?:nos|nuestr[oa]s|nostr[ie]|noss[oa]s)$/;

const isRomance = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words;
  return (
    ROMANCE_OPENING.test(first) ||
    ROMANCE_OPENING.test(second) ||
    ROMANCE_NOUN.test(words.find(labelOfWord) ?? '')
  );
};

/**
 * What a heading announces. `strange` words – "Switchgear Products", "Roofing services" – are let
 * through where the caller knows that the heading is the page's own.
 */
export const offerLabelOf = (text: string, company = '', strange = 0): OfferLabel | null => {
  if (text.length > LABEL_LENGTH_MAX) return null;
  const phrase = phraseLabel(text);
  if (phrase) return phrase;
  const words = wordsOf(company === '' ? text : text.replace(company, ' '));
  if (words.length > LABEL_WORDS_MAX) return null;
  let label: OfferLabel | null = null;
  let unknown = 0;
  for (const word of words) {
    const meant = labelOfWord(word);
    if (meant) label = join(label, meant);
    else if (!FILLERS.has(word)) unknown += 1;
  }
  if (unknown > strange) return null;
  if (unknown === 0 || labelOfWord(words.at(-1) ?? '')) return label;
  // "Support products" announces products, "Products support" does not; "produits de soin" do.
  return isRomance(words) ? label : null;
};

/** What sort of offer a sentence speaks of. */
export const offerMentionedIn = (text: string): OfferLabel | null =>
  wordsOf(text)
    .map(labelOfWord)
    .reduce((label, meant) => (meant ? join(label, meant) : label), null);

/** Whether a text speaks of several things on offer. */
export const isSeveral = (text: string): boolean =>
  phraseLabel(text) !== null ||
  wordsOf(text).some((word) => labelOfWord(word) !== null && !SINGLE.test(word));

const SERVICE_NAME =
  /\b(?:services?|consult(?:ing|ancy)|advi(?:sory|ce|es)|support|training|installation|maintenance|repair|design|develop(?:ment)?|management|planning|engineering|marketing|cleaning|inspection|outsourcing|integration|audit(?:s|ing)?|hosting|restoration|construction|coaching|workshops?|research|testing|therapy|production|[a-z]*(?:beratung|wartung|schulung(?:en)?|planung|reparatur|betreuung|entwicklung|reinigung|pflege)|montage|conseil|formations?|entretien|accompagnement|conception|asesor(?:ia|amiento)|consultoria|mantenimiento|formacion|diseno|desarrollo|gestion|onderhoud|begeleiding|ontwikkeling|ontwerp|consulenza|manutenzione|formazione|progettazione|sviluppo|manutencao|formacao|desenvolvimento)\b/;

/** Product or service, by the label above it, or else by its name. */
export const offerKind = (label: OfferLabel, name: string): OfferKind => {
  if (label !== 'either') return label;
  return SERVICE_NAME.test(foldText(name)) ? 'service' : 'product';
};
