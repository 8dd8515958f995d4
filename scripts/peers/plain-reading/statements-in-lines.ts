import type { Prediction } from '../prediction.ts';
import type { BlockLine } from './block-lines.ts';
import { wordsIn } from './title-words.ts';

const MOST_OF_A_LIST = 12;
const HEADING_WORDS = 6;

const LABELS = {
  mission:
    /^(?:our |the |unsere |notre |nuestra |onze |la nostra |nossa )?(?:mission|misión|missie|missione|missão)(?: statement)?:?$/i,
  vision:
    /^(?:our |the |unsere |notre |nuestra |onze |la nostra |nossa )?(?:vision|visión|visie|visione|visão)(?: statement)?:?$/i,
  values:
    /^(?:our |the |unsere |nos |nuestros |onze |i nostri |nossos )?(?:core |company )?(?:values|werte|valeurs|valores|waarden|valori):?$/i,
  products:
    /^(?:our |unsere |nos |nuestros |onze |i nostri |nossos )?(?:products|services|solutions|products (?:and|&) services|produkte|leistungen|produits|prestations|productos|servicios|producten|diensten|prodotti|servizi|produtos|serviços):?$/i,
} as const;

const FORMULAS = {
  mission:
    /[^.!?]*\b(?:our mission (?:is|:)|on a mission to|unsere mission ist|notre mission est|nuestra misión es|onze missie is|la nostra missione è|nossa missão é)[^.!?]*[.!?]?/i,
  vision:
    /[^.!?]*\b(?:our vision (?:is|:)|unsere vision ist|notre vision est|nuestra visión es|onze visie is|la nostra visione è|nossa visão é)[^.!?]*[.!?]?/i,
} as const;

type Statement = keyof typeof FORMULAS;

/** What follows a heading that says no more than what comes. */
function below(lines: readonly BlockLine[], label: RegExp): BlockLine[] {
  const at = lines.findIndex(({ heading, text }) => heading > 0 && label.test(text));
  return at < 0 ? [] : lines.slice(at + 1);
}

/** The sentence that says it, else the first line under a heading that announces it. */
export function findStatement(lines: readonly BlockLine[], kind: Statement): string | undefined {
  for (const { text } of lines) {
    const said = FORMULAS[kind].exec(text);
    if (said) return said[0].trim();
  }
  const [first] = below(lines, LABELS[kind]);
  return first && first.heading === 0 && wordsIn(first.text) >= 5 ? first.text : undefined;
}

/** The headings, else the entries, that stand under a heading that announces such things. */
export function findNamed(lines: readonly BlockLine[], kind: 'values' | 'products'): string[] {
  const after = below(lines, LABELS[kind]);
  const [first] = after;
  if (!first) return [];
  const isOne =
    first.heading > 0 ? sameHeading(first.heading) : ({ isEntry }: BlockLine) => isEntry;
  const named: string[] = [];
  for (const line of after) {
    if (isOne(line)) named.push(line.text);
    else if (line.heading > 0 && line.heading <= (first.heading || 6)) break;
  }
  const short = named.filter((text) => wordsIn(text) <= HEADING_WORDS);
  return short.length > MOST_OF_A_LIST ? [] : short;
}

const sameHeading =
  (level: number) =>
  ({ heading }: BlockLine): boolean =>
    heading === level;

/** Everything but people: what each of the plain readers makes of lines in the same way. */
export function statementsIn(lines: readonly BlockLine[]): Omit<Prediction, 'leaders'> {
  const mission = findStatement(lines, 'mission');
  const vision = findStatement(lines, 'vision');
  return {
    ...(mission !== undefined && { mission }),
    ...(vision !== undefined && { vision }),
    values: findNamed(lines, 'values'),
    products: findNamed(lines, 'products').map((name) => ({ name })),
  };
}
