import { words } from './words';

/**
 * Words that do not stand in a person's name, folded, the plural left to `isNotInNames`. They do
 * what a dictionary of names would, in any culture. Surnames are kept out (Green, Wood, Hall, Dean,
 * Price), and so are words of one language that are names in another (Sur, Mit, Don, Van).
 */
const NOT_IN_NAMES = words(`
  geral
  generale
  comercial
  executivo
  limited
  advisor
  adviser
  middle
  export
  east
  about access account action activity advanced advisory affairs after agency all alliance also
  america american an and annual any api app are area article as asia asset associate at author
  award back based be become before benefits best better beyond big bio blog board book booking
  brand building business but button buy by call can capital care career cart category center
  central centre chairman change chief clear click client cloud club coaching college commercial
  committee common community company compliance computer conference connect consulting contact
  content contract control copyright core corp corporate council country county course current
  custom customer daily data date department design desk developer digital direct director directory
  download each early editorial electric email employee energy engineering enterprise estate europe
  european event every excellence executive experience expert family faq finance financial find
  first focus for form founded founder free from fund future general get global goal governance
  group growth have health healthcare her here his history home homepage how human important in inc
  industrial industry info information insight institute insurance integrity interest international
  investor is it its job join last latest leader leadership learn legal less let life line link list
  llc llp local logistics logo look ltd main make management manager manufacturing map marketing
  marketplace media medical meet meeting member memorial menu message mission mobile more my
  national natural need network networking new news newsletter next northern not note now of offer
  office officer official on online only open operating opportunity option or order organic other
  our out overview own owner package packaging page part partner passion people performance personal
  pharma philosophy phone photo place platform policy portal portfolio president press privacy
  private process product professional profile profit program programme progress project property
  provider public purpose quality question quote read recruitment region regional release rent
  report research resource respect result retail return review right safety school science search
  select senior series server service share shareholder she shop site sitemap social society source
  south speaker special specialist sponsor staff state storage store strategic strategy subscribe
  supply support system take team tech technical technology testimonial that the their these they
  this through time to training trust trustee united university us use used value venture view
  vision visit voice way we web website week welcome what when where which who why with within
  grusse gruesse grussen herzliche herzlich freundliche freundlichen cordialement cordiali cordiales saludos saluti
  groeten regards sincerely atentamente atenciosamente salutations vriendelijke hartelijke
  universitat universite universidad universidade universita universiteit faculty fakultat faculteit
  facultad hochschule institut instituto istituto instituut klinik klinikum krankenhaus clinica clinique
  departement departamento dipartimento estadual federal nacional
  without work working workplace workshop world resident citizen homeowner volunteer year you your youth january february march july
  september october november december monday tuesday wednesday thursday friday saturday sunday

  und oder der das dem ein eine einer unser unsere unserer uber zur zum fur auf aus bei wir ihr ihre
  sie agb alle angebot ansprechpartner aufsichtsrat beirat beratung bereich datenschutz firma
  geschaftsfuhrer gesellschafter haus impressum inhaber karriere kontakt kunden leistungen leiter
  leitung mehr mitarbeiter mitglied neu presse produkte seite standort startseite technik telefon
  unternehmen verantwortlich verein vertreten vertrieb verwaltung vorsitz vorstand weiter werte
  willkommen

  et ou une des notre nos votre vos pour avec dans nous qui est accueil actualites agence conseil
  directeur direction directrice entreprise equipe fondateur gerant groupe mentions offre partenaire
  produits responsable societe telephone tous valeurs

  name nombre nome naam funktion fonction funzione functie cargo position titel titolo rolle ruolo
  majeste majesty highness altesse maestro artigiano
  mision valor valores missao visao missione visione valori
  los las unos nuestro nuestra para con por sobre quienes somos calle cliente comercial consejo
  contacto contador directiva empresa equipo historia inicio junta leer productos secretario
  servicio sociedad todos tesorero trabajo ventas vicepresidente nosso nossa quem contato produtos
  mais diretoria nostro nostra azienda chi siamo contatti notizie prodotti progetti servizi

  het een onze ons voor met bij wij bedrijf bestuur diensten directie klanten lees meer medewerkers
  oplossingen raad waarden welkom werken

  gmbh ag kg gbr plc sarl sas srl spa bv nv linkedin facebook instagram twitter youtube google
  microsoft wordpress android windows ceo cfo coo cto
`);

/** Endings of abstract nouns, which families are not called by. */
const ABSTRACT =
  /.{3}(?:[ts]ions?|.ments|ness|ology|ogies|(?<!v)ics|ships?|wares?|ional|ative|ality|ility|urity|ities|ungen|schaft|heit|keit|zione|cion|ciones|idad)$/;

/** Some families and many Spanish women are called by such nouns. */
const NAMES_ALL_THE_SAME = words(`
  caridad trinidad natividad felicidad concepcion asuncion encarnacion consolacion purificacion
  ascension visitacion clements harkness guinness mcguinness maginness furness magness holness
  blankenship winship sessions
`);

export const isNotInNames = (word: string): boolean =>
  NOT_IN_NAMES.has(word) ||
  (word.endsWith('s') && NOT_IN_NAMES.has(word.replace(/ies$/, 'ys').slice(0, -1))) ||
  (ABSTRACT.test(word) && !NAMES_ALL_THE_SAME.has(word));

export const NOT_IN_NAMES_JA =
  /会社|企業|概要|情報|一覧|案内|事業|採用|問|合|沿革|製品|商品|実績|理念|組織|方針|報告|研究|開発|技術|営業|本社|支店|工場|株式|代表|取締役|社長|会長|役員|部長|監査|理事|所長|東京|大阪|日本|詳細|個人|保護|地図|挨拶|お知|経営|管理|平成|令和|昭和|年|月|資本|設立|所在|電話|住所|目|数|者|業|制|化|的|等|型|性|用$/;
