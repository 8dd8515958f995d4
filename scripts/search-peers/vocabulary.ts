/** Words of invented research notes in several languages, and how many more are made of them. */

const split = (words: string): string[] => words.trim().split(/\s+/);

export interface Language {
  /** Small words that stand in every sentence. */
  small: readonly string[];
  nouns: readonly string[];
  others: readonly string[];
  /** Put behind a noun to make another: how languages come by most of their words. */
  endings: readonly string[];
}

const english: Language = {
  small: split('the a of and to in for with on by from at our their is are that this more than'),
  nouns: split(`revenue customer renewal churn forecast settlement grid market growth margin product
    support onboarding contract account partner supplier warehouse delivery quality safety audit
    compliance roadmap platform service region office factory machine sensor pump valve tariff meter
    invoice payment budget target quarter year team leader manager engineer analyst interview panel
    decision method step goal measure risk obstacle mission vision value culture training handbook
    library archive letter survey answer question report dashboard migration integration release`),
  others: split(`early late quiet steady annual regional explainable careful shared open slow fast
    grew halved doubled missed reached moved replaced promised hired opened closed measured reduced
    announced expanded delayed improved reviewed trusted local national industrial digital`),
  endings: ['', 's', 'ing', 'ed', 'less', 'wise', 'ward', 'ship', 'line', 'works', 'desk', 'flow'],
};

const german: Language = {
  small: split(
    'der die das und in mit für von auf aus bei unser ihre ist sind nicht mehr als zum zur',
  ),
  nouns: split(`Umsatz Kunde Vertrag Prognose Netz Markt Wachstum Marge Produkt Lieferung Qualität
    Sicherheit Prüfung Werk Maschine Fühler Pumpe Ventil Tarif Zähler Rechnung Zahlung Ziel Jahr
    Leitung Abteilung Gespräch Entscheidung Verfahren Schritt Maß Risiko Hürde Auftrag Leitbild
    Schulung Bücherei Bericht Umstellung Straße Größe Überblick Geschäft Betrieb Lager Strom Wärme`),
  others: split(`frühe späte ruhige stetige jährliche regionale nachvollziehbare gemeinsame langsame
    gewachsen halbiert verdoppelt verfehlt erreicht ersetzt versprochen eröffnet gemessen verringert`),
  endings: ['', 's', 'en', 'splan', 'skosten', 'führung', 'steuerung', 'schutz', 'stelle', 'ung'],
};

const french: Language = {
  small: split('le la les de des du et à en pour avec sur par notre leur est sont plus que dans'),
  nouns: split(`chiffre client contrat prévision réseau marché croissance marge produit livraison
    qualité sécurité contrôle usine machine capteur pompe vanne tarif compteur facture paiement
    objectif année équipe direction entretien décision méthode étape mesure risque obstacle mission
    formation bibliothèque enquête réponse rapport migration métier réclamation énergie hôpital`),
  others: split(`précoce tardif calme régulier annuel régional explicable partagé lent rapide doublé
    manqué atteint déplacé remplacé promis embauché ouvert fermé mesuré réduit élargi retardé`),
  endings: ['', 's', 'ement', 'ation', 'eur', 'euse', 'iste', 'age', 'able', 'té'],
};

const spanish: Language = {
  small: split('el la los las de del y en para con por nuestro su es son más que al una como'),
  nouns:
    split(`ingreso cliente contrato previsión mercado crecimiento margen producto entrega calidad
    seguridad control fábrica máquina sensor bomba válvula tarifa contador factura pago objetivo año
    equipo dirección entrevista decisión método paso medida riesgo obstáculo misión formación
    biblioteca encuesta respuesta informe migración compañía señal región almacén energía niñez`),
  others:
    split(`temprano tardío tranquilo constante anual regional compartido lento rápido duplicado
    perdido alcanzado sustituido prometido contratado abierto cerrado medido reducido ampliado`),
  endings: ['', 's', 'miento', 'ción', 'ero', 'era', 'ista', 'aje', 'able', 'dad'],
};

export const languages: readonly Language[] = [english, english, german, french, spanish];

export const givenNames = split(`Helena Tomasz Mara Jonas Amélie Íñigo Zoë Søren Łukasz Noor Priya
  Kenji Aiko Chinedu Fatima Björn Renée Óscar Ingrid Mateus Yara Dmitri Olga Leila Marek Anneke
  Giulia Paolo Sinéad Ciarán Wanjiru Tariq Mei Hiroshi Valentina Rafael Elif Deniz Astrid Emeka`);

const familyRoots = split(`Duarte Wieczor Lindqv Feld Brand Kessl Oakv Hald Marr Ferr Novak Silv
  Moren Garc Rossi Bianc Yamad Suzuk Okaf Adeb Petr Ivan Nguy Tran Jensk Larss Mull Schneid Weber
  Dubo Lefebv Moreau Fernand Gonzal Ramír Iriz O'Donn Mackint Kaur Pat`);
const familyEndings = [
  'e',
  'ek',
  'ist',
  'er',
  'son',
  'sen',
  'ini',
  'elli',
  'ov',
  'escu',
  'ez',
  'a',
];
export const familyNames = familyRoots.flatMap((root) => familyEndings.map((end) => root + end));

const companyRoots = split(`North Lark Brindle Oak Halvor Grub Sell Tide Marrow Ostler Vane Keswick
  Tarn Ember Quill Harrow Lume Cortic Freix Aub Lindw Birk Fonder Aguas Umbr Takig Zacht Sluis Corn`);
const companyEndings = [
  'wind',
  'moor',
  'cables',
  'vale',
  'licht',
  'guss',
  'works',
  'water',
  'field',
];
const trades = split(`Instruments Systems Grid Energie Logistics Pumps Foods Software Bank Textil
  Robotics Optique Salud Werke Analytics`);
export const companyNames = companyRoots.flatMap((root) =>
  companyEndings.map(
    (end, at) => `${root}${end} ${trades[(at * 7 + root.length) % trades.length]}`,
  ),
);

export const jobTitles = split(`CEO CFO COO CTO VP-Operations Head-of-Product Product-Manager
  Hiring-Manager Bereichsleiterin Directrice-financière Director-de-Operaciones Team-Lead
  Engineer Analyst Recruiter`).map((title) => title.replaceAll('-', ' '));
