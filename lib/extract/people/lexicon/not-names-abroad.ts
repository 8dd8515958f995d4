import { words } from './words';

/** The same for German, French, Spanish, Portuguese, Italian and Dutch. */
export const NOT_IN_NAMES_ABROAD = words(`
  und oder der das dem ein eine einer unser unsere unserer uber zur zum fur auf aus bei wir ihr ihre
  sie agb aktuelles alle anfahrt anfrage angebot angebote ansprechpartner aufsichtsrat ausbildung
  beirat beratung bereich branchen datenschutz dienstleistungen entwicklung erfahren firma firmensitz
  fuhrung gesamtleitung geschaftsfuhrer geschaftsfuhrung geschaftsleitung geschaftsstelle
  gesellschaft gesellschafter haftung haus impressum inhaber inhalt jetzt karriere kaufmannische
  kontakt kunden leistungen leitbild leiter leitung losungen mehr mitarbeiter mitglied mitglieder
  nachrichten neu neues neuigkeiten offnungszeiten organisation presse produkte produktion prokura
  qualitat rechtliches referenzen registergericht seite sitz standort standorte startseite stiftung
  strasse suche technik technische telefon telefax termine uberblick umsatzsteuer universitat
  unternehmen verantwortlich verantwortung veranstaltungen verband verein vertreten vertrieb
  verwaltung verwaltungsrat vorsitz vorstand warenkorb weiter weitere werte willkommen zentrale gmbh
  ag kg ohg ggmbh mbh

  et ou une des notre nos votre vos pour avec dans nous qui est accueil accompagnement actualites
  adresse agence candidature carriere conseil consultez contactez decouvrez decouvrir developpement
  directeur direction directrice ecole engagement engagements entreprise entreprises equipe equipes
  expertises fondateur fondation formation gerant groupe hebergeur histoire lignes mentions legales
  metier metiers offre offres partenaires partenariat plus presentation prestations produits projet
  projets propos publication qualite recherche recrutement reseau responsable savoir siege sociale
  societe telephone tous toutes valeurs ville

  los las unos  nuestro nuestra nuestros nuestras para con por sobre quienes somos administracion
  area asesoria atencion aviso ayuda calidad calle cliente clientes comercial comite compania
  conocenos consejo contacto correo direccion directiva empresa empresas empleo equipo fundacion
  gerencia gestion gobierno gracias historia inicio inversion investigacion junta leer  mision
  noticias oficina organizacion politica preguntas privacidad productos proyecto proyectos
  responsabilidad servicio servicios sociedad soluciones tecnologia telefono tienda todos trabajo
  universidad valores ventas ver

  nosso nossa nossos nossas quem fale conosco contato empresa equipe produtos servicos solucoes saiba
  mais noticias inicio diretoria gestao trabalhe

  nostro nostra nostri nostre azienda chi siamo contatti notizie prodotti progetti scopri servizi
  soluzioni squadra storia lavora sede

  het een onze ons over voor met bij wij bedrijf bestuur contactgegevens diensten directie klanten
  lees meer medewerkers nieuws oplossingen organisatie privacybeleid producten projecten raad toezicht
  vacatures vestiging voorwaarden waarden welkom werken zaken

  fzco fze fzllc pvt pte sdn bhd plc gbr sarl sas srl spa bv nv inc corp lda
  linkedin facebook instagram twitter youtube tiktok pinterest vimeo github google microsoft wordpress
  android iphone windows linux pdf faq seo crm erp saas iot ceo cfo coo cto mba phd headshot portrait
  avatar placeholder arrow chevron untitled shape
`);

export const NOT_IN_NAMES_JA =
  /会社|企業|概要|情報|一覧|案内|事業|採用|問|合|沿革|製品|商品|実績|理念|組織|方針|報告|研究|開発|技術|営業|本社|支店|工場|株式|代表|取締役|社長|会長|役員|部長|監査|理事|所長|東京|大阪|日本|詳細|個人|保護|地図|挨拶|お知|経営|管理|平成|令和|昭和|年|月|資本|設立|所在|電話|住所|目|数|者|業|制|化|的|等|型|性|用$/u;
