import { type Phrases, phrases } from '../page/phrases';
import { remembered } from '../page/remembered';
import { wordsIn } from '../page/text';
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
const WORDS: readonly (readonly [Measure, Phrases])[] = [
  [
    'profit',
    phrases(`
      profits, profit, net income, ebitda, operating income, net earnings, gewinn
      jahresuberschuss, betriebsergebnis, benefices, benefice, resultat net, beneficios
      beneficio, winst, lucro, utile netto
    `),
  ],
  [
    'revenue',
    phrases(`
      revenues, revenue, turnover, annual sales, net sales, total sales, group sales
      sales revenue, sales volume, *umsatz*, umsatze, umsatzerlose, chiffre d affaires
      ca annuel, ingresos, facturacion, cifra de negocios, ventas anuales, *omzet, receitas
      receita, faturamento, volume de negocios, fatturato, ricavi
    `),
  ],
  [
    'funding',
    phrases(`
      funding, funds raised, capital raised, total raised, equity raised, raised to date
      raised from, series a, series b, series c, series d, series e, series f, venture capital
      finanzierung, levee de fonds, levee aupres, levees de fonds, levees aupres, leve de fonds
      leve aupres, fonds leves, financiacion, capital levantado, investering opgehaald
      finanziamenti raccolti
    `),
  ],
  [
    'assets',
    phrases(`
      total assets, assets under management, aum, bilanzsumme, total de activos, total activos
    `),
  ],
  [
    'employees',
    phrases(`
      employees, employee, team members, teammembers, staff members, staff, headcount, workforce
      co workers, coworkers, colleagues, team size, mitarbeit*, beschaftigte*, angestellte*
      kollegen*, kolleginnen*, salarie*, effectifs, effectif, collaborateurs, collaborateur
      collaboratrices, collaboratrice, collaboratori, collaboratrici, employes, empleados
      empleadas, colaboradores, colaboradoras, trabajadores, plantilla, medewerkers, werknemers
      collega s, funcionarios, trabalhadores, dipendenti, addetti
    `),
  ],
  [
    'locations',
    phrases(`
      countries, offices, locations, branches, branch, plants, factories, facilities
      subsidiaries, production sites, manufacturing sites, stores, warehouses, landern, lander
      niederlassungen, standorten, standorte, standortn, standort, produktionsstandorte, werke
      filialen, buros, tochtergesellschaften, pays, implantations, agences, usines, bureaux
      magasins, filiales, sites de production, sites industriels, paises, oficinas, sedes
      sucursales, plantas, delegaciones, landen, vestigingen, kantoren, fabrieken, winkels
      escritorios, filiais, fabricas, lojas, paesi, sedi, uffici, stabilimenti, filiali, negozi
    `),
  ],
  [
    'founded',
    phrases(`
      founded, foundation year, year founded, founding year, founding date, year of foundation
      year of establishment, year of incorporation, date of foundation, date of establishment
      date of incorporation, established, establishment, incorporated, since, est, gegrundet
      *grundung, grundungsjahr, grundungsdatum, seit, fondee, fonde, creee, cree
      annee de creation, annee de fondation, date de creation, date de fondation, creation
      depuis, fundada, fundado, fundacion, ano de fundacion, ano de fundacao, ano de creacion
      desde, opgericht, oprichtingsjaar, oprichtingsdatum, oprichting, sinds, fundacao, fondata
      fondato, anno di fondazione, data di fondazione, nata nel
    `),
  ],
];

/** Words under which a number counts something else: what others did, got, or pay. */
const SOMETHING_ELSE = phrases(`
  served, helped, trained, reached, supported, insured, covered, hired, placed, saved
  recruited, surveyed, per, pro, par, por, of our, clients, client, customers, customer
  kunden, clientes, klanten, clienti, patients, students, users, user, hours, hour, stunden
  days, day, tage, weeks, week, months, month, years, year, jahre, ans, anos, jaar, anni
  up to, bis zu, jobs, job, open, vacan*, offene, discount, growth, increase, wachstum
  croissance, crecimiento, groei, crescita, shipping, parking, dedicated, certified, seats
  seat, licenses, license, licences, licence, from, starting, plans, plan, price, minimum
  maximum, fewer, less than, weniger als, moins de, menos de
`);
const SOMETHING_ELSE_MARK = /[%?©]/;

/** "Locations served", "years in business": the word is there, the sense is not. */
export const measureOf = remembered((folded): Measure | null => {
  if (SOMETHING_ELSE_MARK.test(folded)) return null;
  // Served with what a company sells, countries are still where it sells.
  const label = wordsIn(folded).replace('countries served', 'countries');
  if (SOMETHING_ELSE.has(label)) return null;
  return WORDS.find(([, names]) => names.has(label))?.[0] ?? null;
});

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
