import type { Opportunity } from './opportunity';
import type { Person } from './person';

/** A part in the decision that nobody of those to meet is known to have. */
export type MissingPart = 'human-resources' | 'decides';

/** From three people on, one was probably from HR and one decides. */
const ENOUGH = 3;

/** The readiness rule that asks the same: what was said to it is said to every note. */
export const PART_RULE = 'roles-unassigned';

/** Whether the person said that nobody need have the part. */
export const isPartNeedless = (
  { dismissed }: Pick<Opportunity, 'dismissed'>,
  part: MissingPart,
): boolean => dismissed.some((one) => one.ruleId === PART_RULE && one.subjectId === part);

type Part = Pick<Person, 'function' | 'hiringRoles'>;

const isFromHr = (person: Part): boolean =>
  person.function === 'human-resources' || person.hiringRoles.includes('gatekeeper');

const decides = ({ hiringRoles }: Part): boolean =>
  hiringRoles.includes('decision-maker') || hiringRoles.includes('hiring-manager');

/** What to ask about the people to meet; nothing while there are fewer than three. */
export const missingParts = (people: readonly Part[]): MissingPart[] => {
  if (people.length < ENOUGH) return [];
  return [
    ...(people.some(isFromHr) ? [] : (['human-resources'] as const)),
    ...(people.some(decides) ? [] : (['decides'] as const)),
  ];
};
