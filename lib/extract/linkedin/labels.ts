import { foldWords } from '../page/text';

/** What LinkedIn's own labels say, in its languages EN DE FR ES NL PT IT JA; compared folded. */
const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

const FACT_WORDS = {
  industry: words(
    'Industry|Branche|Secteur|Secteur d’activité|Sector|Bedrijfstak|Setor|Settore|業種|業界',
  ),
  size: words(`Company size|Größe|Unternehmensgröße|Mitarbeiterzahl|Taille de l’entreprise|Taille|
    Tamaño de la empresa|Tamaño|Bedrijfsgrootte|Grootte|Tamanho da empresa|Dimensioni dell’azienda|
    会社規模|企業規模|従業員数`),
  headquarters: words(`Headquarters|Hauptsitz|Siège social|Sede|Hoofdkantoor|Sede principale|
    Sede central|本社|本社所在地`),
  specialties: words(`Specialties|Spezialgebiete|Domaines|Spécialisations|Especialidades|
    Specialismen|Specialiteiten|Especializações|Settori di competenza|Specializzazioni|専門分野`),
  website: words('Website|Site web|Sitio web|Site|Sito Web|Webseite|ウェブサイト'),
  // Known so that one label is never taken for the value of another.
  unread: words(`Type|Art|Tipo|種類|Founded|Gegründet|Gründung|Fondée en|Fundación|Opgericht|
    Fundada em|Data di fondazione|設立|創立|Phone|Telefon|Téléphone|Teléfono|Telefoon|Telefone|
    Telefono|電話|Verified page|Verifizierte Seite|Page vérifiée|Página verificada`),
};
export type Fact = Exclude<keyof typeof FACT_WORDS, 'unread'>;

const SECTION_WORDS = {
  about: words(`About|About us|Overview|Info|Über uns|Übersicht|À propos|Infos|Vue d’ensemble|
    Présentation|Acerca de|Sobre nosotros|Información|Información general|Over ons|Overzicht|Sobre|
    Sobre nós|Visão geral|Chi siamo|Informazioni|Panoramica|概要|会社概要|会社について`),
  experience:
    words(`Experience|Berufserfahrung|Erfahrung|Expérience|Experiencia|Ervaring|Werkervaring|
    Experiência|Esperienza|職務経歴|職歴`),
  mission: words(`Mission|Our mission|Unsere Mission|Notre mission|Misión|Nuestra misión|Missie|
    Onze missie|Missão|Nossa missão|Missione|La nostra missione|Mission statement|ミッション|企業理念`),
  // What else stands below a person's top card or a company's facts.
  others:
    words(`Activity|Aktivitäten|Activité|Actividad|Activiteit|Atividade|Attività|アクティビティ|
    Education|Ausbildung|Formation|Educación|Opleiding|Formação acadêmica|Formazione|学歴|Featured|
    Highlights|Interests|Skills|Locations|Standorte|Lieux|Ubicaciones|Locaties|Localidades|Località|
    所在地|Updates|Products|Services`),
};
export type Section = keyof typeof SECTION_WORDS;

const lookup = <Key extends string>(lists: Record<Key, readonly string[]>) => {
  let known: Map<string, Key> | undefined;
  return (text: string): Key | null => {
    if (text.length > 40) return null;
    if (!known) {
      known = new Map();
      for (const key in lists) for (const word of lists[key]) known.set(foldWords(word), key);
    }
    return known.get(foldWords(text)) ?? null;
  };
};

/** The fact a label announces; `unread` for a label of a fact that is left alone. */
export const factOf = lookup(FACT_WORDS);
/** The section a heading opens. */
export const sectionOf = lookup(SECTION_WORDS);

/** "Present" as the end of a period, folded. */
export const UNTIL_NOW =
  /(?:[-–—~〜]|\bto|\bbis|\ba|\btot|\bal)\s*(?:present|heute|aujourd'hui|actualidad|heden|(?:o )?momento|presente|oggi|現在)/;
const DURATION =
  /^\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|anos?|mes(?:es|e|i)?|jaar|jr|maand(?:en)?|mnd|ann[oi]|年|か月|ヶ月)(?![a-z])/;
export const isDuration = (folded: string): boolean => DURATION.test(folded);

const EMPLOYMENT = lookup({
  employment: words(`Full-time|Part-time|Self-employed|Freelance|Contract|Internship|Apprenticeship|
    Seasonal|Permanent|Temporary|Vollzeit|Teilzeit|Selbstständig|Selbständig|Freiberuflich|Befristet|
    Festanstellung|Praktikum|Werkstudent|Temps plein|Temps partiel|Indépendant|CDI|CDD|Stage|Alternance|
    Jornada completa|Jornada parcial|Autónomo|Contrato temporal|Prácticas|Fulltime|Parttime|
    Zelfstandig|Tempo integral|Meio período|Autônomo|Estágio|A tempo pieno|Lavoratore autonomo|
    Contratto|Tirocinio|正社員|契約社員|パートタイム|フリーランス|インターン|自営業`),
});
export const isEmployment = (text: string): boolean => EMPLOYMENT(text) !== null;

/** What a top card says of the current employer to screen readers, before the colon. */
const CURRENT_COMPANY =
  /^(?:current company|aktuelles unternehmen|entreprise actuelle|empresa actual|huidig bedrijf|empresa atual|azienda attuale|現在の会社|現在の勤務先)/;
export const announcesCompany = (folded: string): boolean => CURRENT_COMPANY.test(folded);

const SEE_MORE =
  /^(?:\.{3}|…)|^(?:see|show|view) (?:more|all)|^mehr (?:an)?zeigen|^mehr$|^alle .*anzeigen|^(?:voir|afficher) (?:plus|tou)|^(?:ver|mostrar|exibir) (?:mas|mais|tod)|^meer (?:weergeven|tonen)|^(?:mostra|visualizza) (?:altro|tutt)|^altro$|もっと見る|続きを読む|す[べへ]て表示/;
/** The words on what would show the rest of a shortened text or list. */
export const offersMore = (folded: string): boolean => SEE_MORE.test(folded);
