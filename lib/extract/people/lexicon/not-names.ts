import { words } from './words';

/**
 * Words that do not stand in a person's name, folded, the plural left to `isNotInNames`. They do
 * what a dictionary of names would, in any culture. Surnames are kept out (Green, Wood, Hall, Dean,
 * Price), and so are words of one language that are names in another (Sur, Mit, Don, Van).
 */
const NOT_IN_NAMES = words(`
  about above academy access account action activity address advanced adviser advisor advisory affairs
  after agency agenda agent ai all alliance also america american an and annual answer any api app
  approach are area article as asia asset associate at author award back based be become before
  benefits best better beyond big bio biography blog board book booking brand brochure browse budget
  building bureau business but button buy by calendar call campaign can capital care career cart catalog
  category center central centre chairman challenge change channel charity chart chat check chief china
  choose civil claim clear click client clinic cloud club coaching code college commerce commercial
  committee common community company complete compliance computer concept conference connect
  consultancy consultant consulting consumer contact content contract contractor control cookie
  copyright core corp corporate cost council country county course cover create creative credit culture
  current custom customer cyber daily data date deals defense delivery demo department design desk
  detail developer device digital direct director directory disclaimer discover donate download duty
  each early east economic editorial electric email emergency employee energy engage engineering
  enterprise entire equity estate europe european event every excellence exchange executive experience
  expert explore export face facility faculty family faq featured federal feedback file finance
  financial find first floor focus follow food footer for form forum founded founder free from full fund
  future gallery gas general get global goal governance graphic great group growth guide hardware have
  health healthcare help her here high hire his history home homepage hospital hotel hour how human icon
  idea image impact important in inc income independent industrial industry info information inside
  insight institute insurance integrity interest interior international internet investor invoice is
  island issue it item its japan job join journal just kids kingdom knowledge lab laboratory language last
  latest launch leader leadership learn learning legal less let level library license life limited
  line link list live llc llp loan local logistics logo look lorem ipsum ltd machine made magazine mail main
  make management manager manufacturing map marketing marketplace material matter media medical meet
  meeting member memorial menu message method mexico military minute mission mobile model modern monthly
  more mortgage most motor multiple museum music my national natural need network networking new news
  newsletter next northern not note notice now number nursing objective of offer office officer official
  oil on one online only open operating opportunity option or order organic original other our out
  over overview own owner package packaging page paper part partner passion past patient payment pdf people
  performance personal pharma philosophy phone photo photography pipeline place plan plant platform
  please plus podcast point policy popular portal portfolio post powered practice premium president
  press principal privacy private process product professional profile profit program programme
  progress project property proposal provide provider public purchase purpose quality quarterly
  question quick quote range rate read ready recent recipe record recruitment region regional release
  rent report request research resource respect restaurant result retail return review reward right
  risk road safe safety sale save scholarship school science search season secure see select senior series
  server service set shape share shareholder she shop shopping show simple site sitemap skill skip social
  society software solar source south space speaker special specialist sponsor sport staff standard start
  state statement status step storage store story strategic strategy student study subscribe
  subsidiary success suite summary summit supplier supply support survey sustainable system table take
  talent talk team tech technical technology template term test testimonial texas that the their these
  they this through time tip to today together tool top topic total touch tour tourism trade trademark
  training transfer transport travel trend trust trustee type under unit united university unlimited
  update upon us use used user value vehicle vendor venture via video view virtual vision visit voice
  volunteer waste watch way we wealth web website week welcome western what when where which who
  wholesale why wide with within without woman women work working workplace workshop world worldwide year
  yesterday you your youth zone
  january february march july september october november december
  monday tuesday wednesday thursday friday saturday sunday

  und oder der das dem ein eine einer unser unsere unserer uber zur zum fur auf aus bei wir ihr ihre
  sie agb aktuelles alle anfahrt anfrage angebot ansprechpartner aufsichtsrat beirat beratung bereich
  datenschutz firma geschaftsfuhrer gesellschafter haus impressum inhaber inhalt jetzt karriere kontakt
  kunden leistungen leitbild leiter leitung losungen mehr mitarbeiter mitglied neu neues presse produkte
  prokura qualitat referenzen seite sitz standort startseite strasse suche technik telefon termine
  unternehmen verantwortlich verein vertreten vertrieb verwaltung vorsitz vorstand weiter werte willkommen

  et ou une des notre nos votre vos pour avec dans nous qui est accueil actualites adresse agence carriere
  conseil contactez decouvrir directeur direction directrice engagement entreprise equipe fondateur
  gerant groupe histoire legales metier mentions offre partenaire plus produits projet propos recherche
  responsable savoir siege societe telephone tous valeurs ville

  los las unos nuestro nuestra para con por sobre quienes somos adjunto ayuda calle cliente comercial
  comite consejo contacto contador directiva empresa equipo gerencia historia inicio investigador junta
  leer mision noticias oficina politica productos proyecto secretario servicio sociedad tienda todos
  tesorero trabajo ventas vicepresidente vocal
  nosso nossa quem contato produtos saiba mais diretoria
  nostro nostra azienda chi siamo contatti notizie prodotti progetti scopri servizi squadra storia sede

  het een onze ons voor met bij wij bedrijf bestuur diensten directie klanten lees meer medewerkers nieuws
  oplossingen organisatie producten projecten raad vacatures waarden welkom werken

  gmbh ag kg gbr fzco fze pvt pte sdn bhd plc sarl sas srl spa bv nv
  linkedin facebook instagram twitter youtube google microsoft wordpress android windows
  ceo cfo coo cto seo crm erp iot headshot portrait avatar placeholder arrow untitled
`);

/** Endings of abstract nouns, which families are not called by. */
const ABSTRACT =
  /.{3}(?:[ts]ions?|.ments|ness|ology|ogies|ics|ships?|wares?|ional|ative|ality|ility|urity|ities|ungen|schaft|heit|keit|zione|cion|ciones|idad)$/;

export const isNotInNames = (word: string): boolean =>
  NOT_IN_NAMES.has(word) ||
  (word.endsWith('s') && NOT_IN_NAMES.has(word.slice(0, -1))) ||
  ABSTRACT.test(word);

export const NOT_IN_NAMES_JA =
  /会社|企業|概要|情報|一覧|案内|事業|採用|問|合|沿革|製品|商品|実績|理念|組織|方針|報告|研究|開発|技術|営業|本社|支店|工場|株式|代表|取締役|社長|会長|役員|部長|監査|理事|所長|東京|大阪|日本|詳細|個人|保護|地図|挨拶|お知|経営|管理|平成|令和|昭和|年|月|資本|設立|所在|電話|住所|目|数|者|業|制|化|的|等|型|性|用$/;
