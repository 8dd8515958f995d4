/** Beside each page of tests/corpus: what every rule reads from it, and which must leave it alone. */
export interface Expectation {
  path: string;
  reads: Record<string, unknown[]>;
  leaves: string[];
}

/** What the corpus does not yet say of the rules, a sentence each. */
export function findCorpusGaps(ruleIds: readonly string[], expectations: Expectation[]): string[] {
  const read = new Set(
    expectations.flatMap(({ reads }) =>
      Object.keys(reads).filter((id) => (reads[id] ?? []).length > 0),
    ),
  );
  const left = new Set(expectations.flatMap(({ leaves }) => leaves));
  return [
    ...ruleIds.filter((id) => !read.has(id)).map((id) => `${id} has no page it must read`),
    ...ruleIds.filter((id) => !left.has(id)).map((id) => `${id} has no page it must leave alone`),
    ...expectations.flatMap((expectation) => contradictionsIn(expectation, ruleIds)),
  ];
}

function contradictionsIn({ path, reads, leaves }: Expectation, ruleIds: readonly string[]) {
  const named = [...Object.keys(reads), ...leaves];
  return [
    ...named.filter((id) => !ruleIds.includes(id)).map((id) => `${path} names ${id}, no rule`),
    ...leaves
      .filter((id) => (reads[id] ?? []).length > 0)
      .map((id) => `${path}: ${id} is to read it and to leave it alone`),
  ];
}
