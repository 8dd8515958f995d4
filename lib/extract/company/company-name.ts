import { cleanText, countWords, foldWords, UPPER } from '../page/text';
import { words } from '../people/lexicon/words';
import { LEGAL_FORMS } from './legal-forms';

/** Texts that stand where a name could, on any site. */
const GENERIC = words(`
  home homepage about about_us contact contact_us our_team team the_team welcome startseite accueil
  inicio untitled index services products news blog leadership impressum kontakt logo site_logo
  company_logo our_story our_services our_products mission untitled_document company menu careers
  wordpress all_rights_reserved site website shop test header brand default back_to_home go_to_home
  go_to_homepage management management_team meet_the_team meet_our_team qui_sommes_nous
  quienes_somos ueber_uns uber_uns over_ons contacto page about_the_company who_we_are sobre_nosotros
  chi_siamo mentions_legales imprint our_company board_of_directors our_people people staff
  leadership_team nosotros the_company view_profile portraits governance corporate_governance vorstand der_vorstand aufsichtsrat
  geschaftsfuhrung geschaftsleitung ansprechpartner unser_team das_team mitarbeiter unternehmen datenschutz
  equipe notre_equipe l_equipe le_bureau mentions a_propos notre_histoire direction contacts
  equipo nuestro_equipo junta_directiva consejo_de_administracion patronato aviso_legal empresa
  bestuur het_bestuur het_team ons_team wie_zijn_wij organisatie colofon over
  squadra il_team il_nostro_team consiglio_di_amministrazione azienda note_legali organigramma
  equipa nossa_equipe quem_somos sobre diretoria orgaos_sociais
  our_leadership executive_team board our_board advisors our_partners our_mission our_values our_vision
  servicios servizi servicos leistungen dienstleistungen diensten prestations galeria galleria galerie gallery inicio portfolio
  projects proyectos progetti projetos projekte projecten referenzen contatti contato contatto jobs karriere sobre_nos over_mij
  todos_los_derechos_reservados todos_os_direitos_reservados tous_droits_reserves alle_rechte_vorbehalten
  alle_rechten_voorbehouden tutti_i_diritti_riservati
  colorlib bootstrapmade templatemo w3layouts html5_up themewagon untree_co html_codex startbootstrap start_bootstrap
  est since depuis seit copyright your_company company_name your_website your_site_name site_name
  tu su your our my votre notre ihr unser
  vision values history our_history privacy_policy terms faq 役員一覧 役員紹介 会社情報 企業情報 代表挨拶 経営理念 overview locations ホーム 会社概要 会社案内 お問い合わせ トップページ
`);
const LEAD_IN =
  /^(?:logo(?: (?:of|von|de))? |welcome to |home of |the official website of |bienvenue (?:chez|a|à) |willkommen bei(?: der)? |back to |go to )/i;
const TRAIL = /[ -](?:logo|logotype|home ?page|website|official site|home)$/i;

const CHARACTERS_MAX = 60;
const WORDS_MAX = 7;

/** The text as a company's name, or null when it is none by its form. */
export const companyNameOf = (raw: string): string | null => {
  const name = cleanText(raw.slice(0, 200))
    .replace(LEAD_IN, '')
    .replace(TRAIL, '')
    .replace(/^[\s|:–—,.•-]+|[\s|:–—,•-]+$/gu, '');
  if (name === '' || name.length > CHARACTERS_MAX || countWords(name) > WORDS_MAX) return null;
  if (/^https?:|[@[\]{}<>]|^[\d\s.-]+$|[?!]$/.test(name) || countWords(name) === 0) return null;
  return GENERIC.has(foldWords(name).replaceAll(' ', '_')) ? null : name;
};

/** What two spellings of one name share: letters and digits without the legal form. */
export const companyKey = (name: string): string => {
  const parts = foldWords(name).replace(/^the /, '').split(' ');
  while (parts.length > 1 && LEGAL_FORMS.has(parts.at(-1) ?? '')) parts.pop();
  return parts.join('');
};

const CAPITALISED = new RegExp(`^[a-z]*[${UPPER}\\d\\u3040-\\u9fff]`);

/** "eBay" counts, and what has no capitals to show. */
export const isCapitalised = (name: string): boolean => CAPITALISED.test(name);
