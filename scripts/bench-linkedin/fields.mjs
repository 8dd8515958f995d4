/** What a reading says, in the words of the gold files beside the stored pages. */

/** @typedef {{ kind: string, text: string, value?: string, ruleId: string, selector: { exact: string } }} Candidate */
/** @typedef {Record<string, string[]>} Fields */

const fold = (text) =>
  String(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const behindLabel = (text) => text.slice(text.indexOf(': ') + 2);

/** @param {Candidate[]} candidates @param {string} rule */
const by = (candidates, rule) => candidates.filter(({ ruleId }) => ruleId === `linkedin/${rule}`);

/** @param {Candidate[]} candidates @returns {Fields} */
export function fieldsRead(candidates) {
  const stated = (rule) => by(candidates, rule).map(({ text }) => behindLabel(text));
  const profiles = by(candidates, 'profile');
  const people = by(candidates, 'people-shown');
  const quoted = profiles.map(({ selector }) => selector.exact.split('\n')[1]);
  return {
    'company name': by(candidates, 'company-name').map(({ text }) => text),
    about: by(candidates, 'company-about').map(({ text }) => text),
    industry: stated('company-industry'),
    size: stated('company-size'),
    headquarters: stated('company-headquarters'),
    specialties: stated('company-specialties'),
    website: stated('company-website'),
    'people shown': people.map(({ text }) => text),
    'their headlines': people.flatMap(({ value }) => value ?? []),
    'person name': profiles.map(({ text }) => text),
    headline: quoted.filter((text) => text !== undefined),
    // Without a position the headline stands in its place, and is counted there.
    'title, company': profiles.flatMap(({ value }, at) =>
      value === undefined || value === quoted[at] ? [] : [value],
    ),
  };
}

const some = (value) => (value === null || value === undefined ? [] : [value]);

/** @returns {Fields} */
export function fieldsWanted({ trap, gold }) {
  if (trap) return {};
  const people = gold.employees ?? [];
  const positions = gold.current_positions ?? [];
  return {
    'company name': some(gold.company_name),
    // People write about themselves too; that is left alone on purpose.
    about: gold.company_name ? some(gold.about) : [],
    industry: some(gold.industry),
    size: some(gold.company_size),
    headquarters: some(gold.headquarters),
    specialties: some(gold.specialties),
    website: some(gold.website),
    'people shown': people.map(({ name }) => name),
    'their headlines': people.map(({ title }) => title),
    'person name': some(gold.name),
    headline: some(gold.headline),
    'title, company': positions.map(({ title, company }) => `${title}, ${company}`),
  };
}

/**
 * Of one field on one page: how many were wanted, said, and both. The gold of `about` is its
 * beginning, so a text that begins so is right.
 * @param {string} field @param {string[]} wanted @param {string[]} said
 */
export function compare(field, wanted, said) {
  const left = wanted.map(fold);
  let right = 0;
  for (const one of said.map(fold)) {
    const at = left.findIndex((gold) => (field === 'about' ? one.startsWith(gold) : one === gold));
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { wanted: wanted.length, said: said.length, right };
}
