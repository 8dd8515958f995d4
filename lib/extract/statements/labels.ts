import { FOLDED_LETTER, foldText } from '../page/text';

export type StatementKind = 'mission' | 'vision' | 'values';

const list = (words: string): string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .map(foldText);

/** Headings that are nothing but the label: whole phrases, possessives already taken off. */
const PHRASES: ReadonlyMap<string, StatementKind> = new Map([
  ...list(`why we exist, reason for being, raison d'etre, notre raison d'être, warum es uns gibt, pourquoi nous existons,
    waarom we bestaan, waarom wij bestaan, por qué existimos, por que existimos, perché esistiamo, razón de ser,
    ragion d'essere, razão de ser, our reason for being, what we are here for, 私たちの使命, 企業理念, 経営理念, 存在意義,
    ミッション, 使命, パーパス, 企業使命, 私たちのミッション, our purpose, corporate purpose, company purpose, unser auftrag, nos missions, our why,
    our higher purpose, our cause, our reason to exist, unser purpose, unser zweck, warum wir tun was wir tun, ons doel, onze opdracht,
    onze bestaansreden, nuestro propósito, nuestra razón de ser, nosso propósito, a nossa razão de ser, il nostro scopo,
    il nostro proposito, la nostra ragion d'essere`).map((phrase) => [phrase, 'mission'] as const),
  ...list(`where we are going, where we are headed, wohin wir wollen, ビジョン, 私たちのビジョン, 目指す姿, 将来像, 経営ビジョン,
    企業ビジョン, our aspiration, the future we see, the world we want to see, the future we want`).map(
    (phrase) => [phrase, 'vision'] as const,
  ),
  ...list(`what we believe, what we believe in, what we value, what we stand for, what guides us, what matters to us,
    wofür wir stehen, was uns wichtig ist, was uns leitet, woran wir glauben, ce qui nous guide, ce en quoi nous croyons,
    waar we voor staan, waar wij voor staan, waar wij in geloven, en qué creemos, en lo que creemos, lo que nos guía,
    in cosa crediamo, no que acreditamos, the values we live by, values we live by, バリュー, 価値観, 行動指針, 私たちの価値観,
    大切にしていること, 大切にする価値観, 私たちのバリュー, what drives us, what we live by, what we care about, was uns antreibt,
    was uns ausmacht, was uns verbindet, dafür stehen wir, woran wir uns halten, ce qui nous anime, ce qui nous tient à cœur,
    nos convictions, lo que nos mueve, lo que nos define, nuestros pilares, nos piliers, unsere säulen, onze pijlers,
    i nostri pilastri, nossos pilares, wat ons drijft, wat ons bindt, in che cosa crediamo, ciò in cui crediamo,
    cosa ci guida, o que nos move, o que nos guia, em que acreditamos, aquilo em que acreditamos`).map(
    (phrase) => [phrase, 'values'] as const,
  ),
]);

// Not here: "Purpose" heads columns of cookie tables, "Missions" duties in French job ads, "Auftrag" references.
const WORDS: ReadonlyMap<string, StatementKind> = new Map([
  ...list(
    `mission, misión, missie, missione, missão, leitbild, unternehmensleitbild, ミッション, 使命`,
  ).map((word) => [word, 'mission'] as const),
  ...list(`vision, visión, visie, visione, visão, zukunftsbild, ビジョン`).map(
    (word) => [word, 'vision'] as const,
  ),
  ...list(`values, werte, kernwerte, grundwerte, leitwerte, unternehmenswerte, markenwerte, wertekompass, valeurs, valores,
    waarden, kernwaarden, valori, principles, grundsätze, leitsätze, prinzipien, principes, principios, princípios,
    principi, kernprincipes, beliefs, pillars, leitlinien, leitgedanken, leitprinzipien, unternehmensgrundsätze, wertvorstellungen,
    überzeugungen, uitgangspunten, basiswaarden, バリュー, 価値観, 行動指針`).map(
    (word) => [word, 'values'] as const,
  ),
]);

/** Words that may stand beside a label without changing what it says. */
const FILLERS: ReadonlySet<string> = new Set(
  list(`our, the, a, an, we, company, corporate, core, key, guiding, main, brand, shared, fundamental, founding, statement,
    statements, of, at, for, and, in, s, unser, unsere, unserer, unseren, die, der, das, und, bei, gemeinsamen, ons, onze, het, de, en, van,
    notre, nos, la, le, les, l, et, du, d, entreprise, fondamentales, su, el, los, las, nuestra, nuestro, nuestros, nuestras,
    y, empresa, corporativos, corporativa, nossa, nosso, nossos, nossas, o, os, as, e, da, do, il, lo, i, gli, nostra, nostro, nostri, aziendali, fondanti, culture, kultur, strategic,
    goals, objectives, purpose, commitments, engagements, compromisos, impegni, compromissos, versprechen, philosophy, ziele, objetivos, objectifs, obiettivi, doelen, philosophie, filosofie, filosofía,
    shape, shapes, drive, drives, live, by, that, us, uns, guide, guides, define, unite, inspire, which, what, is, are, about, my,
    leiten, prägen, verbinden, gelebte, zentralen, wichtigsten, was, ist, was, sind, meine, deutschland, gruppe, stiftung, vereins,
    qui, nous, guident, animent, unissent, quelle, est, sont, quelles, groupe, association, fondation, que, nos, guían, definen,
    mueven, unen, cuál, cuáles, es, son, empresarial, empresariales, institucional, institucionales, grupo, fundación, organización,
    waar, wij, we, ons, drijven, wat, zijn, organisatie, bedrijf, che, ci, guidano, quali, sono, aziendale, gruppo, del, della, dei,
    movem, guiam, qual, quais, são, organização, operating, leadership, central, basic, cultural, business, team, family, group,
    organisation, organization, organizational, firm, foundation, agency, school, two, three, four, five, six, seven, eight, ten,
    drei, vier, fünf, sechs, sieben, trois, quatre, cinq, six, tres, cuatro, cinco, seis, drie, vijf, zes, tre, quattro, cinque,
    sei, três, 私たちの, 当社の`),
);

const LABEL_WORDS_MAX = 8;
const LABEL_LENGTH_MAX = 120;
/** "Acme's", "Les Amis'": whoever's label it is, it is still the label. */
const POSSESSOR = new RegExp(`^[${FOLDED_LETTER}\\d][${FOLDED_LETTER}\\d .&-]{1,40}(?:'s|s') `);

const withoutCompany = (label: string, company: string): string =>
  company === '' ? label : label.replace(company, ' ').replace(/\s+/g, ' ').trim();

/** Every label holds one of these; most lines hold none. */
const STEM =
  /miss|misi|vis[ia]|val|wert|waard|prin[cz]ip|purpos|propos|auftrag|opdracht|leit|belie|pil[ali]|pijl|saul|grund|uitgang|glaub|zeug|convic|exis|besta|being|raison|razon|razao|ragion|zukunft|futur|aspir|want|guid|guia|stand|stehen|staan|wichtig|creemos|croyons|geloven|crediamo|acredit|matter|going|headed|wollen|here for|our (?:why|cause)|drive|live by|care about|antreib|ausmacht|verbindet|halten|anime|tient|mueve|move|define|drijft|bindt|doel|scopo|zweck|warum|[\u3040-\uffff]/;

const EDGES = new RegExp(`^[^${FOLDED_LETTER}]+|[^${FOLDED_LETTER}]+$`, 'g');
const BETWEEN = new RegExp(`[^${FOLDED_LETTER}\\d]+`);

const bareOf = (folded: string): string => folded.replace(EDGES, '');

/**
 * All that a short text announces, in its order: "Vision & Mission" is both, nothing else is a label.
 * Takes folded text and the folded name of the company.
 */
export const labelsOf = (folded: string, company = ''): readonly StatementKind[] => {
  if (folded.length > LABEL_LENGTH_MAX || !STEM.test(folded)) return [];
  const bare = bareOf(folded);
  if (bare === '') return [];
  const own = withoutCompany(bare, company);
  const phrase = PHRASES.get(own) ?? PHRASES.get(bare);
  if (phrase) return [phrase];
  const words = own
    .replace(POSSESSOR, '')
    .split(BETWEEN)
    .filter((word) => word !== '');
  if (words.length > LABEL_WORDS_MAX) return [];
  const kinds = new Set<StatementKind>();
  for (const word of words) {
    const kind = WORDS.get(word);
    if (kind) kinds.add(kind);
    // "Vision 2030" is a vision.
    else if (!FILLERS.has(word) && !/^\d+$/.test(word)) return [];
  }
  return [...kinds];
};

/** What a short text announces: one kind, `mixed` for "Mission & Vision", null when it is no label. */
export const labelOf = (folded: string, company = ''): StatementKind | 'mixed' | null => {
  const [first, second] = labelsOf(folded, company);
  return second ? 'mixed' : (first ?? null);
};
