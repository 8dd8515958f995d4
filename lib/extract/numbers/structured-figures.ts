import { isLdType, type LdNode, ldCount, ldText } from '../page/json-ld';
import type { Page } from '../page/page';
import { yearIn } from './amounts';
import type { Measure } from './measures';

export interface StructuredFigure {
  measure: Measure;
  text: string;
  path: string;
}

const ORGANISATION = /^(?:Organization|Corporation|LocalBusiness|OnlineBusiness|NGO)$/;

/** Nodes that are somebody else's: an employer, a brand's maker, a publisher. */
const isOwn = ({ role }: LdNode): boolean => role === '' || role === '@graph' || role === 'about';

const foundedIn = (node: LdNode): StructuredFigure | null => {
  const year = yearIn(` ${ldText(node, 'foundingDate')?.slice(0, 4) ?? ''}`);
  return year === null
    ? null
    : { measure: 'founded', text: `Founded: ${year}`, path: `${node.path}.foundingDate` };
};

const employeesOf = (node: LdNode): StructuredFigure | null => {
  const count = ldCount(node, 'numberOfEmployees');
  if (count === null || count === '0' || count === '1') return null;
  return {
    measure: 'employees',
    text: `Employees: ${count}`,
    path: `${node.path}.numberOfEmployees`,
  };
};

/** What the page's JSON-LD says of the organisation in numbers; worded here, for nobody reads it there. */
export const structuredFigures = (page: Page): StructuredFigure[] =>
  page.structured
    .filter((node) => isLdType(node, ORGANISATION) && isOwn(node))
    .flatMap((node) => [foundedIn(node), employeesOf(node)])
    .filter((figure) => figure !== null);
