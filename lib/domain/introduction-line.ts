import { foldWords } from './fold';
import type { Introduction } from './introduction';
import { namedPerson } from './named-person';
import type { Person } from './person';

type Audience = Introduction['audience'];

/** Words that say what somebody is to the company: English, German, French, Spanish. */
const SAYS: readonly (readonly [RegExp, Audience])[] = [
  [/\b(?:clients?|customers?|kund\w*|clientes?|clientas?|buyers?|users?)\b/, 'client'],
  [
    /\b(?:partners?|partner\w*|suppliers?|vendors?|lieferant\w*|fournisseurs?|proveedor\w*|partenaires?|socios?)\b/,
    'partner',
  ],
  [
    /\b(?:board|chief|ceo|cfo|cto|coo|vp|head|director|directors|leadership|vorstand|leitung|direction|direccion)\b/,
    'leadership',
  ],
];

const LEADS_FROM = 6;

/** What somebody known is to whoever starts there. */
export const audienceOf = ({
  level,
  hiringRoles,
}: Pick<Person, 'level' | 'hiringRoles'>): Audience =>
  hiringRoles.includes('leader') || level >= LEADS_FROM ? 'leadership' : 'colleague';

/** Reads "Mara", "A client" or "Benedikt Ragnarsson, Nordfjell Nett (customer)". */
export const parseIntroductionLine = (
  line: string,
  people: readonly Pick<Person, 'id' | 'name' | 'level' | 'hiringRoles'>[],
): Pick<Introduction, 'personId' | 'label' | 'audience'> => {
  const person = namedPerson(people, line);
  if (person) return { personId: person.id, audience: audienceOf(person) };
  const words = foldWords(line);
  const said = SAYS.find(([pattern]) => pattern.test(words));
  return { label: line.trim(), audience: said ? said[1] : 'colleague' };
};
