import type { Prediction } from '../prediction.ts';
import type { LinkedNode } from './linked-data.ts';

const ORGANIZATION = /(?:Organization|Corporation|Business|NGO|Airline|Store|Restaurant|Hotel)$/;
const OFFERED =
  /^(?:Product|ProductGroup|IndividualProduct|Service|SoftwareApplication|WebApplication)$/;
/** These write about the company, or were asked; having a job title makes them no leaders of it. */
const OUTSIDER = /^(?:author|creator|contributor|editor|reviewer|performer|customer|alumni)$/;
const FOUNDER = /^founders?$/;

/**
 * What structured data says outright. A description is no mission and a slogan is none, and schema.org
 * has no word for visions and values: there is nothing to claim.
 */
export function predictFromLinkedData(
  nodes: readonly LinkedNode[],
  publisher: string | null | undefined,
): Prediction {
  const company = publisher || nameOfOrganization(nodes);
  return {
    ...(company && { company_name: company }),
    values: [],
    products: [...new Set(nodes.filter(isOffered).flatMap(({ texts }) => texts['name'] ?? []))].map(
      (name) => ({ name }),
    ),
    leaders: nodes.flatMap(leaderOf),
  };
}

function nameOfOrganization(nodes: readonly LinkedNode[]): string | undefined {
  const organizations = nodes.filter(({ types }) => types.some((type) => ORGANIZATION.test(type)));
  const top = organizations.find(({ role }) => role === '' || role === 'publisher');
  return (top ?? organizations[0])?.texts['name']?.[0];
}

const isOffered = ({ types }: LinkedNode): boolean => types.some((type) => OFFERED.test(type));

function leaderOf({ types, role, texts }: LinkedNode): Prediction['leaders'] {
  const name =
    texts['name']?.[0] ?? [texts['givenName']?.[0], texts['familyName']?.[0]].join(' ').trim();
  if (!types.includes('Person') || !name || OUTSIDER.test(role)) return [];
  const title = texts['jobTitle']?.[0] ?? (FOUNDER.test(role) ? 'Founder' : undefined);
  return title ? [{ name, title }] : [];
}
