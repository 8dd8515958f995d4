import { extractPage } from '@/lib/extract/extract-page';
import { rules } from '@/lib/extract/rules';

const companyRules = rules.filter(({ kind }) => kind === 'company');

/** What each rule reads from a page by itself, before readings of the same thing are merged. */
const readAlone = async (html: string, url: string) => {
  const reads: Record<string, { text: string; value?: string }[]> = {};
  for (const rule of rules) {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const chosen = rule.kind === 'company' ? [rule] : [...companyRules, rule];
    const surroundings = { clock: () => 0, pause: () => Promise.resolve(), rules: chosen };
    const { candidates } = await extractPage(document, url, 0, surroundings);
    const own = candidates.filter(({ ruleId }) => ruleId === rule.id);
    if (own.length > 0)
      reads[rule.id] = own.map(({ text, value }) =>
        value === undefined ? { text } : { text, value },
      );
  }
  return reads;
};

Object.assign(globalThis, { readAlone });
