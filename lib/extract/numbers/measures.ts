import { type Amount, namesCurrency } from './amounts';

/** What companies count of themselves. Revenue is a kind of its own, all others are `financial`. */
export type Measure =
  | 'revenue'
  | 'profit'
  | 'funding'
  | 'assets'
  | 'employees'
  | 'founded'
  | 'locations';

/** How labels say it, in English, German, French, Spanish, Dutch, Portuguese and Italian. Folded. */
const WORDS: readonly (readonly [Measure, RegExp])[] = [
  [
    'profit',
    /\b(?:profits?|net income|ebitda?|operating income|net earnings|gewinn|jahresuberschuss|betriebsergebnis|benefices?|resultat net|beneficios?|winst|lucro|utile netto)\b/,
  ],
  [
    'revenue',
    /\b(?:revenues?|turnover|(?:annual|net|total|group) sales|sales (?:revenue|volume)|\w*umsatz\w*|umsatze|umsatzerlose|chiffre d'affaires|ca annuel|ingresos|facturacion|cifra de negocios|ventas anuales|\w*omzet|receitas?|faturamento|volume de negocios|fatturato|ricavi)\b/,
  ],
  [
    'funding',
    /\b(?:funding|funds raised|(?:capital|total|equity) raised|raised (?:to date|from)|series [a-f]|venture capital|finanzierung|leve(?:e|es)? (?:de fonds|aupres)|fonds leves|financiacion|capital levantado|investering opgehaald|finanziamenti raccolti)\b/,
  ],
  ['assets', /\b(?:total assets|assets under management|aum|bilanzsumme|total (?:de )?activos)\b/],
  [
    'employees',
    /\b(?:employees?|team ?members|staff(?: members)?|headcount|workforce|co-?workers|colleagues|team size|mitarbeit\w*|beschaftigte\w*|angestellte\w*|kolleg(?:en|innen)\w*|salarie\w*|effectifs?|collaborat(?:eurs?|rices?|ori|rici)|employes|empleados|empleadas|colaborador(?:es|as)|trabajadores|plantilla|medewerkers|werknemers|collega's|funcionarios|trabalhadores|dipendenti|addetti)\b/,
  ],
  [
    'locations',
    /\b(?:countries|offices|locations|branch(?:es)?|plants|factories|facilities|subsidiaries|production sites|manufacturing sites|stores|warehouses|lander(?:n)?|niederlassungen|standorte?n?|produktionsstandorte|werke|filialen|buros|tochtergesellschaften|pays|implantations|agences|usines|bureaux|magasins|filiales|sites (?:de production|industriels)|paises|oficinas|sedes|sucursales|plantas|delegaciones|landen|vestigingen|kantoren|fabrieken|winkels|escritorios|filiais|fabricas|lojas|paesi|sedi|uffici|stabilimenti|filiali|negozi)\b/,
  ],
  [
    'founded',
    /\b(?:founded|foundation year|year founded|founding (?:year|date)|(?:year|date) of (?:foundation|establishment|incorporation)|established|establishment|incorporated|since|est|gegrundet|\w*grundung|grundungsjahr|grundungsdatum|seit|fondee?|creee?|(?:annee|date) de (?:creation|fondation)|creation|depuis|fundad[ao]|fundacion|ano de (?:fundacion|fundacao|creacion)|desde|opgericht|oprichting(?:sjaar|sdatum)?|sinds|fundacao|fondat[ao]|(?:anno|data) di fondazione|nata nel)\b/,
  ],
];

/** Words under which a number counts something else: what others did, got, or pay. */
const SOMETHING_ELSE =
  /\b(?:served|helped|trained|reached|supported|insured|covered|hired|placed|saved|recruited|surveyed|per|pro|par|por|of our|clients?|customers?|kunden|clientes|klanten|clienti|patients|students|users?|hours?|stunden|days?|tage|weeks?|months?|years?|jahre|ans|anos|jaar|anni|up to|bis zu|jobs?|open|vacan\w+|offene|discount|growth|increase|wachstum|croissance|crecimiento|groei|crescita|shipping|parking|dedicated|certified|seats?|licen[sc]es?|from|starting|plans?|price|minimum|maximum|fewer|less than|weniger als|moins de|menos de)\b|%|\?|©/;

/** "Locations served", "years in business": the word is there, the sense is not. */
export const measureOf = (folded: string): Measure | null => {
  // Served with what a company sells, countries are still where it sells.
  const label = folded.replace(/\bcountries served\b/, 'countries');
  if (SOMETHING_ELSE.test(label)) return null;
  return WORDS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
};

const FOUNDED_MIN = 1500;
const FOUNDED_MAX = 2035;
/** More people than the largest employers have. */
const EMPLOYEES_MAX = 3_000_000;
const LOCATIONS_MAX = 60_000;

const isWithin = (amount: Amount, least: number, most: number): boolean => {
  const count = Number(amount.digits);
  return !amount.isMoney && count >= least && count <= most;
};

/** Whether an amount can be one of this measure; `label` may bear the currency. */
export const fitsMeasure = (measure: Measure, amount: Amount, label: string): boolean => {
  if (measure === 'founded')
    return (
      !amount.isScaled &&
      amount.digits.length === 4 &&
      /\d{4}/.test(amount.text) &&
      isWithin(amount, FOUNDED_MIN, FOUNDED_MAX)
    );
  if (measure === 'employees')
    return amount.isScaled ? !amount.isMoney : isWithin(amount, 2, EMPLOYEES_MAX);
  if (measure === 'locations') return !amount.isScaled && isWithin(amount, 2, LOCATIONS_MAX);
  const isCounted = Number(amount.digits) > 0;
  return isCounted && (amount.isMoney || namesCurrency(label));
};
