import type { JobFunction } from '../person';
import { normaliseTitle } from './normalise-title';
import { anyOf } from './title-rule';

/** The first that fits wins: "HR Data Analyst" works in human resources, not in technology. */
const functions: readonly { function: JobFunction; words: RegExp }[] = [
  {
    function: 'human-resources',
    words: anyOf(
      /hr|human resources|people|talent|recruit\w*|sourcer|chro/,
      /personal(?:(?:leit|referent|entwickl)\w*|abteilung|wesen)/,
      /recrut\w+|ressources humaines|drh/,
      /rrhh|recursos humanos|seleccion/,
      /personeel\w*|risorse umane/,
    ),
  },
  {
    function: 'sales',
    words: anyOf(
      /sales|revenue|account|cro|commercial\w*/,
      /vertrieb\w*|ventas|comercial|verkoop\w*|vendite|vendas|commercieel/,
    ),
  },
  {
    function: 'finance',
    words: anyOf(
      /finance|financial|cfo|accounting|accountant|controller|treasur\w+/,
      /finanz\w*|daf|comptab\w*|financi\w+|finanzas|financas|contabil\w+/,
    ),
  },
  {
    function: 'marketing',
    words: anyOf(/marketing|brand|communications?|cmo|kommunikation\w*|mercadotecnia|communicatie/),
  },
  {
    function: 'technology',
    words: anyOf(
      /engineer\w*|software|cto|technology|technical|it|data|cio|ciso|architect/,
      /information (?:officer|technology|systems|security)/,
      /(?:software|web|app|anwendungs|produkt)?entwickl\w*/,
      /technique|dsi|tecnic\w+|ingenier\w+|tecnolog\w+|technolog\w+|engenh\w+/,
    ),
  },
  {
    function: 'product',
    // Produktion is where things are made, not what they are.
    words: anyOf(/product|produkt(?!ion)\w*|produit|producto|cpo|prodotto|produto/),
  },
  {
    function: 'operations',
    words: anyOf(
      /operations?|operating|coo|supply|logisti\w+|produktion\w*/,
      /operaciones|exploitation|operazioni|operacoes|operationeel/,
    ),
  },
  {
    function: 'legal',
    words: anyOf(
      /legal|counsel|compliance|recht\w*|juridi\w+|juriste?|abogad\w+|advoga\w+|avvocat[oa]/,
    ),
  },
];

/** What somebody's work is about, from the title: a second axis beside seniority. */
export const titleFunction = (title: string): JobFunction => {
  const normalised = normaliseTitle(title);
  return functions.find(({ words }) => words.test(normalised))?.function ?? 'other';
};
