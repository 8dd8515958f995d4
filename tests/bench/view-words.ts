import type { PlanRows } from '../fixtures/example-plan/plan-rows';

const named = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);
const told = (rows: readonly { text: string }[]) => rows.map(({ text }) => text);
const titled = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

/** So many of a table are enough: the first screen shows the heaviest and the newest. */
const FEW = 40;

/**
 * Words out of the store by the view that must show one of them before it counts as shown: a heading
 * alone would be there long before. Pages that are not named show nothing that was kept.
 */
export const viewWords = (plan: PlanRows): Record<string, readonly string[]> => {
  const met = named(plan.people.slice(0, FEW));
  const requirements = told(plan.opportunities.flatMap((role) => role.requirements));
  return {
    home: named(plan.companies),
    overview: met,
    rounds: met,
    debrief: met,
    review: plan.participants.flatMap(({ notes }) => notes?.split(/[.\n]/).slice(0, 1) ?? []),
    people: met,
    requirements,
    objectives: told(plan.objectives),
    proposals: titled(plan.proposals),
    trust: told(plan.rounds.flatMap((round) => round.commitments)),
    stories: titled(plan.accomplishments),
    questions: told(plan.questions),
    research: told(plan.findings.slice(0, FEW)),
    company: named(plan.companies),
    person: told(plan.keyPoints),
    proposal: titled(plan.proposals),
  };
};
