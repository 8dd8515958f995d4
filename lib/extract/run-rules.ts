import type { Stopwatch } from './copy/stopwatch';
import type { Rule, Sighting } from './define-rule';
import type { Page } from './page/page';

/** One rule that sees more than this sees something else than it thinks. */
const SIGHTINGS_MAX = 1_000;

export interface Seen {
  rule: Rule;
  sighting: Sighting;
}

export interface RulesRun {
  seen: Seen[];
  failed: string[];
  /** The time was up before every rule had its turn. */
  cut: boolean;
}

const runRule = (rule: Rule, page: Page, run: RulesRun): void => {
  let count = 0;
  try {
    for (const sighting of rule.read(page)) {
      run.seen.push({ rule, sighting });
      count += 1;
      if (count >= SIGHTINGS_MAX) break;
    }
  } catch {
    // A page can be stranger than any rule foresees; that costs the rule what it had not yet seen.
    run.failed.push(rule.id);
  }
};

export const runRules = async (
  rules: readonly Rule[],
  page: Page,
  watch: Stopwatch,
): Promise<RulesRun> => {
  const run: RulesRun = { seen: [], failed: [], cut: false };
  for (const rule of rules) {
    if (watch.isOver()) {
      run.cut = true;
      break;
    }
    runRule(rule, page, run);
    await watch.breathe();
  }
  return run;
};
