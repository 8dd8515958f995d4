import { isLdType, type LdNode, ldText } from '../page/json-ld';
import type { Page } from '../page/page';
import { foldWords } from '../page/text';
import type { OfferKind } from './labels';

const TYPES: Readonly<Record<OfferKind, RegExp>> = {
  product:
    /^(?:Product|SoftwareApplication|WebApplication|MobileApplication|ProductGroup|ProductModel)$/,
  service:
    /^(?:Service|FinancialProduct|BankAccount|LoanOrCredit|FoodService|GovernmentService|TaxiService|BroadcastService)$/,
};

export interface DescribedOffer {
  name: string;
  description: string | null;
  node: LdNode;
}

/** Sites mark themselves as a Product to show review stars. */
const isCompany = (name: string, page: Page): boolean =>
  page.company !== null && foldWords(name) === foldWords(page.company);

/** The products or services that JSON-LD blocks describe. */
export const structuredOffers = (page: Page, kind: OfferKind): DescribedOffer[] => {
  const found: DescribedOffer[] = [];
  for (const node of page.structured) {
    if (!isLdType(node, TYPES[kind])) continue;
    const name = ldText(node, 'name');
    if (name === null || name.length > 150 || isCompany(name, page)) continue;
    found.push({ name, description: ldText(node, 'description'), node });
  }
  return found;
};
