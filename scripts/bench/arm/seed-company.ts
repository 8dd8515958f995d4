import type { FindingKind } from '@/lib/domain/finding';
import type { Result } from '@/lib/domain/result';
import type { SourcePage } from '@/lib/domain/source-page';
import { addPerson } from '@/lib/store/commands/add-person';
import { addProposal } from '@/lib/store/commands/add-proposal';
import { type Keeping, keepFindings } from '@/lib/store/commands/keep-findings';
import { link } from '@/lib/store/commands/link';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';

const kinds: FindingKind[] = ['mission', 'values', 'product', 'service', 'customer', 'news'];

/** 250 records: company, role, 100 findings with 100 clips, 6 people, 2 proposals, 40 links. */
export async function seedCompany(store: Store, number: number): Promise<string> {
  const domain = `company-${number}.example`;
  const name = `Company ${number} of the north`;
  const company = await get(startCompany(store, { name, domain, roleTitle: 'Head of operations' }));
  const findings = await get(keepFindings(store, company, sourcePage(domain), keepings(number)));
  const people = [];
  for (let at = 0; at < 6; at++)
    people.push(
      await get(
        addPerson(store, { companyId: company, name: `Person ${at} Oduya`, title: 'Director' }),
      ),
    );
  for (const title of ['Cut the waiting time', 'One view of the customer'])
    await get(addProposal(store, company, title));
  for (const [at, fromId] of findings.slice(0, 40).entries()) {
    const ends = { from: 'finding', fromId, to: 'person', toId: people[at % 6] ?? '' } as const;
    await get(link(store, ends, 'cares-about'));
  }
  return company;
}

export function sourcePage(domain: string): SourcePage {
  const url = `https://${domain}/about`;
  return {
    url,
    canonicalUrl: url,
    origin: `https://${domain}`,
    title: 'About',
    capturedAt: 1_750_000_000_000,
  };
}

function keepings(company: number): Keeping[] {
  return Array.from({ length: 100 }, (_, at) => keeping(kinds[at % 6] ?? 'other', company, at));
}

export function keeping(kind: FindingKind, company: number, at: number): Keeping {
  const text = `Statement ${at} of company ${company}: we answer every question within the hour.`;
  const selector = { exact: text, prefix: 'What we promise. ', suffix: ' Ask us how.' };
  return { kind, text, selector, clipKind: 'element', confidence: 'high', reader: 'html' };
}

export async function get<T>(work: Promise<Result<T, { code: string }>>): Promise<T> {
  const result = await work;
  if (result.ok) return result.value;
  throw new Error(`The store refused: ${result.problem.code}`);
}
