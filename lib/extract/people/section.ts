import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { remembered } from '../page/remembered';
import { countWords, foldText } from '../page/text';

/**
 * Which people a heading announces. `others` are not of the company (praise, speakers, winners) or
 * no longer; advisers are neither staff nor board.
 */
export type Section = 'others' | 'advisers' | 'board' | 'leadership' | 'team';

const OTHERS =
  /testimonial|\b(?:clients?|customers?|people|others|they|users|partners) (?:are )?(?:say|said|think|love|speak)|what .{0,20}\bsay|\breviews?\b|case stud|success stor|customer stor|\bspeakers?\b|keynote|\bpanel(?:l?ists?)\b|\bnews\b|\bblog\b|\bpress\b|\b(?:latest|recent|related) (?:posts|articles|comments)|^comments?\b|kundenstimmen|\breferenzen\b|das sagen|was .{0,25} sagen|temoignages|ils (?:nous font|parlent)|avis clients|\bopiniones\b|dicono di|cosa dicono|opinioni|lo que dicen|o que dizem|depoimentos|erfahrungen|bewertungen|ervaringen|font confiance|\bconfian en\b|\bconfiam em\b|trusted by|vertrauen uns|si fidano di|vertrouwen op ons|gastsprekers|ponentes|intervenants|relatori|referenten\b|testimoni(?:os|anze)|clientes dicen|klanten (?:over|zeggen)|recensi|お客様の声|導入事例|in memoriam|\b(?:past|former) (?:presidents|directors|chairs|members|board)|\balumni\b|award winners|scholarship|\bsponsors?\b|^(?:our )?portfolio\b|\bportfolio companies\b/;
const ADVISERS =
  /\badvis(?:o|e)ry\b|\badvis[oe]rs?\b|\bbeirat\b|comite (?:consultatif|scientifique)|consejo asesor|consiglio consultivo|raad van advies|顧問/;
const BOARD =
  /\bboards?\b(?! (?:of trade|games?|rooms?))|\bdirectors\b|\btrustees\b|vorstand|aufsichtsrat|verwaltungsrat|stiftungsrat|conseil d'admin|junta directiva|consejo (?:de admin|directivo)|raad van|\bbestuur\b|consiglio|conselho|(?:^|\b(?:the|our|executive|management|steering|central|governing|organi[sz]ing|general|club|branch|board|audit|remuneration|responsibility|relationship|finance|compensation|ethics|risk management) )committee\b|\bgovernors\b|\bpatronato\b|\bpatronos\b|junta de gobierno|organos de gobierno|orgaos sociais|corpos sociais|collegio sindacale|organi sociali|^(?:le |notre |membres du )?bureau$|toezichthouders|prasidium|取締役|監査役/;
const LEADERSHIP =
  /\bleader(?:ship|s)?\b|\bmanagement\b(?! (?:system|software|solution|service|consult|of\b))|\bexecutives?\b|\bofficers\b|\bfounders?\b|\bprincipals\b|\bpartners team\b|geschaftsfuhr|geschaftsleit|fuhrungs|unternehmensleitung|\bdirection\b|equipe dirigeante|dirigeants|fondateurs|gobierno corporativo|equipo directivo|\bdirectivos\b|fundadores|\bdirectie\b|\bdiretoria\b|\bdirecao\b|\bdirezione\b|\bgerencia\b|\bowners?\b|\binhaber|\bfondatori\b|\bsoci fondatori\b|\blideres\b|\bdirectoire\b|\bcomex\b|\bcodir\b|comite (?:de direction|executif|ejecutivo)|comitato (?:direttivo|esecutivo)|\b(?:schul|einrichtungs|kita|haus|heim|pflegedienst|bereichs|abteilungs|betriebs)?leitung\b|役員|経営陣/;
const TEAM =
  /\bteam\b|\bpeople\b|\bstaff\b|\bequipe\b|\bequipo\b|mitarbeiter|ansprechpartner|who we are|uber uns|\bcontacts?\b|directory|\bmeet\b|medewerkers|wie (?:zijn|is)|squadra|\bequipa\b|チーム|メンバー|スタッフ|\babout\b|qui sommes|quienes|over ons|wir sind|chi siamo|quem somos|sobre nos|\bpessoas\b|\bpersone\b|organigram|collaborat(?:eurs|ori)|colaboradores/;

const ORDER: readonly (readonly [Section, RegExp])[] = [
  ['others', OTHERS],
  ['advisers', ADVISERS],
  ['board', BOARD],
  ['leadership', LEADERSHIP],
  ['team', TEAM],
];

/** Announces people beyond doubt; "About us" and "Contact" do not. */
const PEOPLE =
  /\b(?:team|people|staff|equipe|equipo|squadra|mitarbeiter|medewerkers)\b|チーム|メンバー|スタッフ/;

const HEADING_MAX = 160;
/** A page title of more words is a sentence about the company. */
const PAGE_TITLE_WORDS = 4;

/** What a heading (folded) announces; null when it is about something else. */
export const sectionOfHeading = remembered((folded): Section | null => {
  const heading = folded.slice(0, HEADING_MAX);
  return ORDER.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
});

/** The name of a page in its address: `/company/leadership-team.html`. */
const LEADERSHIP_PATH =
  /\/(?:our-|the-|executive-|senior-|meet-the-)?(?:leadership|leaders|management|executives?|vorstand|geschaeftsfuehrung|direction|directivos|management-team|leadership-team|executive-team)(?:\/(?:index)?)?(?:\.\w+)?$/;
const BOARD_PATH =
  /\/(?:our-|the-)?(?:board|directors|(?:het-)?bestuur|raad-van-bestuur|board-of-directors|board-members|trustees|aufsichtsrat|verwaltungsrat|stiftungsrat|consiglio(?:-direttivo|-di-amministrazione)?|direttivo|junta-directiva|consejo(?:-directivo|-de-administracion)?|patronato|(?:le-)?bureau|conseil-d-?administration|diretoria|conselho(?:-de-administracao)?|orgaos-sociais)(?:\/(?:index)?)?(?:\.\w+)?$/;

const sections = new WeakMap<Page, Section | null>();

/** What the page as a whole announces, by its main heading, its title and its address. */
export const sectionOfPage = (page: Page): Section | null => {
  const known = sections.get(page);
  if (known !== undefined) return known;
  const title = foldText(page.title.split(/ [|–—·-] /, 1)[0] ?? '');
  const announced = [page.mainHeading, title]
    .filter((text) => countWords(text) <= PAGE_TITLE_WORDS)
    .map(sectionOfHeading);
  const path = page.url.pathname.toLowerCase();
  const section =
    announced.find(
      (found) => found === 'advisers' || found === 'board' || found === 'leadership',
    ) ?? (LEADERSHIP_PATH.test(path) ? 'leadership' : BOARD_PATH.test(path) ? 'board' : null);
  sections.set(page, section);
  return section;
};

/** What the nearest heading that speaks of people announces, else the page. */
export const sectionOf = (line: Line, page: Page): Section | null => {
  for (let index = line.headings.length - 1; index >= 0; index -= 1) {
    const heading = line.headings[index];
    const section = heading ? sectionOfHeading(heading.folded) : null;
    if (section) return section;
  }
  return sectionOfPage(page);
};

export const isLeading = (section: Section | null): boolean =>
  section === 'leadership' || section === 'board';

export const announcesPeople = (folded: string): boolean => {
  const section = sectionOfHeading(folded);
  return isLeading(section) || (section === 'team' && PEOPLE.test(folded));
};
