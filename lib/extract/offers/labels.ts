import { foldText } from '../page/text';

export type OfferKind = 'product' | 'service';
/** `either` where the word covers both: what the thing is called decides then. */
export type OfferLabel = OfferKind | 'either';

const list = (words: string): string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .map(foldText);
const entries = (words: string, label: OfferLabel) =>
  list(words).map((word) => [word, label] as const);

const PHRASES: ReadonlyMap<string, OfferLabel> = new Map([
  ...entries(
    `what we do, what we offer, what we provide, what we deliver, how we help, how we can help, areas of expertise,
    practice areas, areas of practice, our areas of expertise, fachgebiete, unsere fachgebiete, rechtsgebiete, arbeitsgebiete, tätigkeitsschwerpunkte,
    unsere kompetenzen, unsere schwerpunkte, unser leistungsspektrum, nos domaines d'intervention, nos domaines d'activité, nos expertises,
    nuestras especialidades, áreas de actividad, áreas de atuação, le nostre attività, aree di attività, onze specialisaties, onze expertises, was wir tun, was wir machen, was wir bieten, das bieten wir, das machen wir, wir bieten,
    ce que nous faisons, nos métiers, nos savoir-faire, notre savoir-faire, nos domaines d'expertise, ce que nous proposons,
    lo que hacemos, qué hacemos, lo que ofrecemos, qué ofrecemos, áreas de práctica, wat we doen, wat wij doen, wat we bieten,
    wat wij bieden, cosa facciamo, cosa offriamo, di cosa ci occupiamo, o que fazemos, o que oferecemos, 事業内容, 事業紹介,
    サービス, サービス一覧, サービス内容, サービス紹介, 提供サービス, ソリューション`,
    'service',
  ),
  ...entries(
    `what we make, what we build, what we sell, was wir herstellen, ce que nous fabriquons, wat wij maken,
    製品情報, 製品一覧, 製品, 商品, 商品一覧, プロダクト, 製品紹介`,
    'product',
  ),
]);

const WORDS: ReadonlyMap<string, OfferLabel> = new Map([
  ...entries(
    `product, products, software, apps, platform, produkt, produkte, produkten, produits, gamme, gammes, producto, productos,
    product, producten, assortiment, produktportfolio, produktwelt, produktpalette, produktbereiche, produktgruppen, produktkategorien, productgroepen, prodotti, produto, produtos, sortiment, brands, marken, marques, marcas`,
    'product',
  ),
  ...entries(
    `service, services, leistungen, leistung, dienstleistungen, dienstleistung, leistungsspektrum, leistungsangebot,
    leistungsportfolio, leistungsübersicht, serviceleistungen, serviceangebot, serviceportfolio, prestations, prestation, servicio, servicios, dienst, diensten, dienstverlening, servizi, servizio, servicos, servico,
    capabilities, specialties, specialities, expertise, tätigkeitsfelder, leistungsbereiche, tratamientos, behandlungen`,
    'service',
  ),
  ...entries(
    `solution, solutions, lösungen, soluciones, oplossingen, soluzioni, solucoes, offer, offers, offering, offerings,
    angebot, angebote, offre, offres, oferta, ofertas, aanbod, offerta, geschäftsfelder, geschäftsbereiche, businesses`,
    'either',
  ),
]);

/** Words that may stand beside a label without changing what it announces. */
const FILLERS: ReadonlySet<string> = new Set(
  list(`our, the, a, an, we, of, for, and, in, at, you, your, all, main, key, core, featured, popular, browse, explore, view,
    discover, see, full, complete, wide, range, ranges, line, lines, portfolio, category, categories, catalog, catalogue, overview, list,
    include, includes, offer, provide, professional, business, company, other, more, unser, unsere, unseren, unserer, die, der, das, und, im,
    überblick, auf, einen, blick, alle, für, sie, ihre, nos, notre, les, le, la, des, de, et, l, pour, vous, toutes, tous, nuestros,
    nuestras, nuestra, nuestro, los, las, el, y, para, onze, ons, de, het, en, voor, i, il, nostri, nostra, e, per, nossos, nossas, nossa, os, as, o, do, da,
    comprend, incluyen, umfassen, portfolio, und, mehr`),
);

const LABEL_WORDS_MAX = 7;
const LABEL_LENGTH_MAX = 120;

/** Every label holds one of these; most lines hold none. */
const STEM =
  /prod|serv|soft|app|plat|soluc|solut|soluz|losung|oploss|offe|ofert|offr|angebot|aanbod|leistung|prestat|dienst|gamm|sortiment|assort|brand|mar[ckq]|capab|spec|esp|expert|kompet|gebiet|bereich|felder|schwer|behandl|trata|busi|what|how|area|pract|was |das |wir |ce que|nos |notre|lo que|que |wat |cosa|di cosa|o que|onze|le nostre|[\u3040-\uffff]/;

const join = (one: OfferLabel | null, other: OfferLabel): OfferLabel =>
  one === null || one === other
    ? other
    : one === 'either'
      ? other
      : other === 'either'
        ? one
        : 'either';

/**
 * What a heading announces. `strange` words – "Switchgear Products", "Roofing services" – are let
 * through where the caller knows that the heading is the page's own.
 */
export const offerLabelOf = (folded: string, company = '', strange = 0): OfferLabel | null => {
  if (folded.length > LABEL_LENGTH_MAX || !STEM.test(folded)) return null;
  const bare = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const own = company === '' ? bare : bare.replace(company, ' ').replace(/\s+/g, ' ').trim();
  const phrase = PHRASES.get(bare) ?? PHRASES.get(own);
  if (phrase) return phrase;
  const words = own.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && word !== 's');
  if (words.length > LABEL_WORDS_MAX) return null;
  let label: OfferLabel | null = null;
  let unknown = 0;
  for (const word of words) {
    const meant = WORDS.get(word);
    if (meant) label = join(label, meant);
    else if (!FILLERS.has(word)) unknown += 1;
  }
  // "Support products" announces products, "Products support" does not.
  if (unknown > strange) return null;
  return unknown > 0 && !WORDS.has(words.at(-1) ?? '') ? null : label;
};

const SERVICE_NAME =
  /\b(?:services?|consult(?:ing|ancy)|advisory|advice|support|training|installation|maintenance|repair|design|develop(?:ment)?|management|planning|engineering|marketing|cleaning|inspection|outsourcing|integration|audit(?:s|ing)?|hosting|restoration|construction|removal|coaching|workshops?|research|testing|therapy|treatment|production|brokerage|optimi[sz]ation|beratung|wartung|schulung(?:en)?|planung|reparatur|betreuung|entwicklung|montage|reinigung|pflege|conseil|formations?|entretien|depannage|accompagnement|conception|realisation|asesor(?:ia|amiento)|consultoria|mantenimiento|formacion|diseno|desarrollo|gestion|advies|onderhoud|begeleiding|ontwikkeling|ontwerp|consulenza|manutenzione|formazione|progettazione|sviluppo|manutencao|formacao|desenvolvimento)\b|\b\p{L}+(?:beratung|planung|entwicklung|reinigung|betreuung|wartung|pflege)\b/u;

/** Product or service, by the label above it, or else by its name. */
export const offerKind = (label: OfferLabel, name: string): OfferKind => {
  if (label !== 'either') return label;
  return SERVICE_NAME.test(foldText(name)) ? 'service' : 'product';
};

/** More than one of them: "Product" heads a page about a single one, and what it can do. */
const SEVERAL =
  /\b(?:products|services|solutions|offerings|businesses|brands|systems|applications|apps|produkte|produkten|leistungen|dienstleistungen|losungen|angebote|sortiment|produits|prestations|gammes?|offres|marques|productos|servicios|soluciones|ofertas|producten|diensten|oplossingen|assortiment|aanbod|prodotti|servizi|soluzioni|offerte|produtos|servicos|solucoes|capabilities|expertise|leistungsspektrum|geschaftsfelder|metiers|produktportfolio|produktwelt|produktpalette|produktbereiche|produktgruppen|produktkategorien|productgroepen|leistungsportfolio|leistungsubersicht|leistungsangebot|leistungsbereiche|serviceleistungen|serviceangebot|serviceportfolio|fachgebiete|rechtsgebiete|arbeitsgebiete|schwerpunkte|tatigkeitsschwerpunkte|kompetenzen|domaines d'\w+|expertises|especialidades|specialisaties|specialties|specialities|areas|aree)\b|what we|was wir|ce que nous|que hacemos|wat w|cosa|o que|製品|商品|サービス|ソリューション|事業/u;

export const isSeveral = (folded: string): boolean => SEVERAL.test(folded);
