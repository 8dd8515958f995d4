import { phrases } from './words';

/**
 * What those are called who lead: executives, board, founders, owners, partners, directors, heads,
 * vice presidents. Folded; singular, because a plural heads a group of people.
 */
export const LEADER_TITLES = phrases(`
  ceo cfo cto coo cmo cio cpo cro chro ciso cco cso cdo cao clo cxo cbo gm md vp svp evp avp rvp chief
  president vice_president vicepresident chair chairman chairwoman chairperson vice_chair
  vice_chairman cochair chairholder founder cofounder co_founder founding_partner founding_member
  founding_director owner cowner co_owner proprietor proprietress principal partner director
  codirector managing_member managing_principal managing_broker managing_editor head_of global_head
  group_head department_head studio_head marketing_head sales_head technical_head engineering_head
  general_manager general_counsel general_secretary secretary_general treasurer company_secretary
  corporate_secretary board_secretary honorary_secretary secretary_treasurer secretary_and_treasurer
  trustee board_member member_of_the_board member_of_the_supervisory_board
  member_of_the_executive_board member_of_the_management_board member_board board_director
  board_observer executive_officer executive_producer executive_partner executive_chair
  executive_vice country_manager country_head deputy_mayor commissioner superintendent_of_schools
  dean provost rector chancellor cofounding_partner senior_partner

  geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrender geschaftsfuhrende geschaftsfuhrung
  geschaftsleiter geschaftsleiterin geschaftsleitung vorstand vorstandin vorstandsmitglied
  vorstandsvorsitzender vorstandsvorsitzende vorstandssprecher vorstandssprecherin
  vorsitzender vorsitzende aufsichtsrat aufsichtsratin aufsichtsratsvorsitzender
  aufsichtsratsvorsitzende verwaltungsrat verwaltungsratin verwaltungsratsprasident stiftungsrat
  inhaber inhaberin grunder grunderin mitgrunder mitgrunderin begrunder begrunderin gesellschafter
  gesellschafterin mitinhaber leiter leiterin leitung prokurist prokuristin direktor direktorin
  prasident prasidentin vizeprasident vizeprasidentin schatzmeister schatzmeisterin schriftfuhrer
  schriftfuhrerin kassenwart generaldirektor hauptgeschaftsfuhrer

  pdg p_d_g presidente vice_presidente directeur directrice fondateur fondatrice cofondateur
  cofondatrice co_fondateur co_fondatrice gerant gerante associe associee secretaire_general
  secretaire_generale tresorier tresoriere administrateur_delegue administrateur_general
  administratrice_generale administrateur_independant administratrice_independante
  membre_du_conseil membre_du_directoire directeur_general

  presidenta vicepresidente vicepresidenta directora director_general fundador fundadora cofundador
  cofundadora gerente subgerente socio socia socio_fundador consejero consejera consejero_delegado
  consejera_delegada tesorero tesorera propietario propietaria dueno duena secretario_general
  secretaria_general subdirector subdirectora jefe_ejecutivo

  diretor diretora fundadora socio_diretor conselheiro conselheira tesoureiro tesoureira
  proprietario proprietaria vice_presidente_executivo administrador_delegado

  direttore direttrice fondatore fondatrice cofondatore cofondatrice titolare amministratore
  amministratrice amministratore_delegato consigliere consigliera presidentessa tesoriere
  segretario_generale segretaria_generale socio_fondatore socia_fondatrice responsabile_generale

  oprichter oprichtster medeoprichter eigenaar eigenares mede_eigenaar bestuurder bestuurslid
  voorzitter vicevoorzitter penningmeester zaakvoerder zaakvoerster vennoot commissaris
  directeur_eigenaar hoofd algemeen_directeur secretaris
`);

/** German writes the field into the title: Vertriebsleiterin, Bereichsvorstand. */
export const LEADER_ENDINGS =
  /.{3}(?:leiter|leiterin|leitung|vorstand|vorsitzender?|prasident|prasidentin|direktor|direktorin|inhaber|inhaberin|fuhrer|fuhrerin|grunder|grunderin)$/;

export const LEADER_JA =
  /代表取締役|取締役|社長|会長|執行役員|監査役|創業者|代表理事|理事長|理事|本部長|部長|所長|代表社員|代表者?$|最高.{2,6}責任者|支配人|工場長|室長/u;
