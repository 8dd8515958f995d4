import { rolesIn } from './normalise-title';
import { rankTitle } from './rank-title';

/** Posts that one person of a company holds at a time. */
export const SINGULAR_ROLES = [
  'chief-executive',
  'chief-financial',
  'chief-operating',
  'chief-technology',
  'chief-information',
  'chief-marketing',
  'chief-product',
  'chief-people',
  'chair',
] as const;
export type SingularRole = (typeof SINGULAR_ROLES)[number];

const whole = (...lists: RegExp[]): RegExp =>
  new RegExp(`^(?:${lists.map((list) => list.source).join('|')})$`);

/**
 * How each post is called, on a normalised role and as the whole of it: "CEO Asia", "co-CEO", "deputy
 * CEO" and "acting CEO" are other posts. A Geschäftsführer, a gérant, an administrateur or a founder
 * may be one of several, so those are not here.
 */
const NAMES: Readonly<Record<SingularRole, RegExp>> = {
  'chief-executive': whole(
    /ceo|chief executive(?: officer)?/,
    /vorstandsvorsitzende[rn]?|(?:vorsitzende[rn]?|sprecher(?:in)?) des vorstand(?:e?s)?/,
    /vorstandssprecher(?:in)?|(?:vorsitzende[rn]?|sprecher(?:in)?) der geschaftsfuhrung/,
    /pdg|president(?:e)?[- ]direct(?:eur|rice) general(?:e)?|direct(?:eur|rice) general(?:e)?/,
    /president(?:e)? du directoire/,
    /consejer[oa] delegad[oa]|director(?:a)? general ejecutiv[oa]/,
    /bestuursvoorzitter|voorzitter (?:van de )?(?:raad van bestuur|directie)|algemeen directeur/,
    /diretora?[- ]president[ea]|president[ea] executiv[oa]|administradora? delegad[oa]/,
    /amministrat(?:ore|rice) delegat[oa]/,
  ),
  'chief-financial': whole(
    /cfo|chief financ(?:e|ial) officer|finanzvorstand|finanzvorstandin|vorstand finanzen/,
    /direct(?:eur|rice) financ(?:ier|iere)|daf|direct(?:eur|rice) administratif et financier/,
    /director(?:a)? financier[oa]|financieel directeur|diretora? financeir[oa]/,
    /dirett(?:ore|rice) finanziari[oa]/,
  ),
  'chief-operating': whole(
    /coo|chief operat(?:ing|ions) officer/,
    /direct(?:eur|rice) des operations|director(?:a)? de operaciones/,
    /operationeel directeur|diretora? de operacoes|dirett(?:ore|rice) operativ[oa]/,
  ),
  'chief-technology': whole(
    /cto|chief (?:technology|technical) officer|technikvorstand(?:in)?|vorstand technik/,
    /direct(?:eur|rice) technique|director(?:a)? de tecnologia|technisch directeur/,
    /diretora? de tecnologia|dirett(?:ore|rice) tecnic[oa]/,
  ),
  'chief-information': whole(
    /cio|chief information officer/,
    /dsi|direct(?:eur|rice) des systemes d'information/,
  ),
  'chief-marketing': whole(
    /cmo|chief marketing officer/,
    /direct(?:eur|rice) (?:du )?marketing|director(?:a)? de marketing|marketingvorstand(?:in)?/,
    /diretora? de marketing|dirett(?:ore|rice) marketing|marketing ?directeur/,
  ),
  // "CPO" is product, people or procurement.
  'chief-product': whole(/chief product officer/),
  'chief-people': whole(
    /chro|chief (?:people|human resources|hr) officer|personalvorstand(?:in)?|vorstand personal/,
    /drh|direct(?:eur|rice) des ressources humaines/,
    /director(?:a)? de (?:recursos humanos|rrhh)|diretora? de recursos humanos/,
  ),
  chair: whole(
    /chair(?:man|woman|person)?(?: of the (?:supervisory )?board(?: of directors)?)?/,
    /(?:board|supervisory board) chair(?:man|woman|person)?/,
    /aufsichtsratsvorsitzende[rn]?|vorsitzende[rn]? des (?:aufsichtsrat(?:e?s)?|verwaltungsrat(?:e?s)?)/,
    /verwaltungsratsprasident(?:in)?|prasident(?:in)? des verwaltungsrat(?:e?s)?/,
    /president(?:e)? du conseil(?: d'administration| de surveillance)?/,
    /president[ea] del consejo(?: de administracion)?/,
    /(?:president-commissaris|voorzitter (?:van de )?raad van (?:commissarissen|toezicht))/,
    /presidente del (?:consiglio(?: di amministrazione)?|cda)/,
    /president[ea] do conselho(?: de administracao)?/,
  ),
};

const ROLE_OF = SINGULAR_ROLES.map((role) => [role, NAMES[role]] as const);

const roleOf = (part: string): SingularRole | null =>
  ROLE_OF.find(([, names]) => names.test(part))?.[0] ?? null;

/** "since 2019" says nothing about which post it is. */
const SINCE = /,?\s*\(?(?:since|seit|depuis|desde|sinds|dal)\s[^,()]{0,20}\d{4}\)?$/;

/** "ceo, co-founder" and "chief executive officer (ceo)" in their parts. */
const partsOf = (role: string): string[] =>
  role
    .replace(SINCE, '')
    .split(/\s*[,()]\s*/)
    .map((part) => part.replace(/^(?:the|our|unsere?|notre|el|la|le|de|il|o|a)\s/, ''))
    .filter(Boolean);

/**
 * The posts of this kind that a title names. A part that is no title, as in "CEO, Nordics" or "CEO
 * (interim)", says that it is a post of another kind.
 */
export const singularRoles = (title: string): SingularRole[] => {
  const found = rolesIn(title).flatMap((role) => {
    const parts = partsOf(role);
    const isTitle = (part: string) => roleOf(part) !== null || rankTitle(part).level > 0;
    return parts.every(isTitle) ? parts.flatMap((part) => roleOf(part) ?? []) : [];
  });
  return [...new Set(found)];
};
