import { type Phrases, phrases } from '../../page/phrases';

/** What headings say when they announce people of one sort. */
interface Announcing {
  /** Anywhere in the heading. */
  inside: Phrases;
  /** At its beginning only. */
  first?: Phrases;
  /** As all of it. */
  whole?: Phrases;
  /** What no list of phrases says; Japanese among it. */
  shape?: RegExp;
  /** These hold one of the words in another sense. */
  except?: RegExp;
}

export const OTHERS: Announcing = {
  inside: phrases(`
    *testimonial*, review, reviews, case stud*, success stor*, customer stor*, speaker, speakers
    *keynote*, panelist, panelists, panellist, panellists, news, blog, press, latest posts
    latest articles, latest comments, recent posts, recent articles, recent comments
    related posts, related articles, related comments, in memoriam, past presidents
    past directors, past chairs, past members, past board*, former presidents, former directors
    former chairs, former members, former board*, alumni, award winners, scholarship*, sponsor
    sponsors, portfolio companies
    *kundenstimmen*, referenzen, das sagen*, *erfahrungen*, *bewertungen*, *referenten
    temoignages*, ils nous font*, ils parlent*, avis clients*, font confiance*, intervenants*
    opiniones, lo que dicen*, ponentes*, testimonios*, clientes dicen*, recensi*
    dicono di*, cosa dicono*, opinioni*, relatori*, testimonianze*
    confian en, confiam em, trusted by*, vertrauen uns*, si fidano di*, vertrouwen op ons*
    o que dizem*, depoimentos*, *ervaringen*, gastsprekers*, klanten over*, klanten zeggen*
  `),
  first: phrases('comment, comments, portfolio, our portfolio'),
  shape:
    /\b(?:clients?|customers?|people|others|they|users|partners) (?:are )?(?:say|said|think|love|speak)|what .{0,20}\bsay|was .{0,25} sagen|お客様の声|導入事例/,
};

export const ADVISERS: Announcing = {
  inside: phrases(`
    advisory, advisery, advisor, advisors, adviser, advisers, beirat
    comite consultatif*, comite scientifique*, consejo asesor*, consiglio consultivo*
    raad van advies*
  `),
  shape: /顧問/,
};

export const BOARD: Announcing = {
  inside: phrases(`
    board, boards, directors, trustees, governors, the committee, our committee
    executive committee, management committee, steering committee, central committee
    governing committee, organising committee, organizing committee, general committee
    club committee, branch committee, board committee, audit committee, remuneration committee
    responsibility committee, relationship committee, finance committee, compensation committee
    ethics committee, risk management committee
    *vorstand*, *aufsichtsrat*, *verwaltungsrat*, *stiftungsrat*, *prasidium*
    conseil d admin*, junta directiva*, consejo de admin*, consejo directivo*, patronato
    patronos, junta de gobierno*, organos de gobierno*
    orgaos sociais, corpos sociais, conselho*, consiglio*, collegio sindacale*, organi sociali*
    raad van*, bestuur, toezichthouders*
  `),
  first: phrases('committee'),
  whole: phrases('bureau, le bureau, notre bureau, membres du bureau'),
  shape: /取締役|監査役/,
  except: /\bboards? (?:of trade|games?|rooms?)/g,
};

export const LEADERSHIP: Announcing = {
  inside: phrases(`
    leader, leaders, leadership, management, executive, executives, officers, founder, founders
    principals, partners team, owner, owners
    *geschaftsfuhr*, *geschaftsleit*, *fuhrungs*, *unternehmensleitung*, inhaber*, leitung
    schulleitung, einrichtungsleitung, kitaleitung, hausleitung, heimleitung
    pflegedienstleitung, bereichsleitung, abteilungsleitung, betriebsleitung
    direction, equipe dirigeante*, dirigeants*, fondateurs*, directoire, comex, codir
    comite de direction*, comite executif*
    gobierno corporativo*, equipo directivo*, directivos, fundadores*, gerencia, lideres
    comite ejecutivo*
    directie, diretoria, direcao, direzione, fondatori, soci fondatori, comitato direttivo*
    comitato esecutivo*
  `),
  shape: /役員|経営陣/,
  except: /\bmanagement (?:system|software|solution|service|consult|of\b)/g,
};

export const TEAM: Announcing = {
  inside: phrases(`
    team, people, staff, who we are*, contact, contacts, directory*, meet, about
    *mitarbeiter*, *ansprechpartner*, uber uns*, wir sind*, organigram*
    equipe, qui sommes*, collaborateurs*
    equipo, quienes*, sobre nos*, colaboradores*
    medewerkers*, wie zijn*, wie is*, over ons*
    equipa, quem somos*, pessoas, *squadra*, chi siamo*, persone, collaboratori*
  `),
  shape: /チーム|メンバー|スタッフ/,
};

/** Of a folded heading, and of its words. */
export const announces = (
  { inside, first, whole, shape, except }: Announcing,
  heading: string,
  words: string,
): boolean => {
  const meant = except ? words.replace(except, ' ') : words;
  return (
    inside.has(meant) ||
    (first?.at(words, 0) ?? 0) > 0 ||
    whole?.is(words) === true ||
    shape?.test(heading) === true
  );
};
