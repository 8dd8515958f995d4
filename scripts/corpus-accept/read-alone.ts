import { extractPage } from '@/lib/extract/extract-page';
import { extractSite, findSite } from '@/lib/extract/extract-site';
import { rules } from '@/lib/extract/rules';

const companyRules = rules.filter(({ kind }) => kind === 'company');
const surroundings = { clock: () => 0, pause: () => Promise.resolve() };

interface Told {
  text: string;
  value?: string | undefined;
  asOf?: string | undefined;
}
type Read = Told & { ruleId: string };
type Reads = Record<string, Told[]>;

const byRule = (candidates: readonly Read[]): Reads => {
  const reads: Reads = {};
  for (const { ruleId, text, value, asOf } of candidates) {
    const told = { text, ...(value && { value }), ...(asOf && { asOf }) };
    reads[ruleId] = [...(reads[ruleId] ?? []), told];
  }
  return reads;
};

/** What each rule reads from a page by itself, before readings of the same thing are merged. */
const readAlone = async (html: string, url: string): Promise<Reads> => {
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  if (findSite(new URL(url)))
    return byRule((await extractSite(parse(), url, 0, surroundings)).candidates);
  const own: Read[] = [];
  for (const rule of rules) {
    const chosen = rule.kind === 'company' ? [rule] : [...companyRules, rule];
    const settings = { ...surroundings, rules: chosen };
    const { candidates } = await extractPage(parse(), url, 0, settings);
    own.push(...candidates.filter(({ ruleId }) => ruleId === rule.id));
  }
  return byRule(own);
};

Object.assign(globalThis, { readAlone });
