import type { Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import { type Ground, heaviest, saysSomething } from '../ground';
import { inView, onProposal } from '../places';
import { decides, isDrafted } from '../plan-parts';
import { defineRule } from './define-rule';

const forPerson = ({ byAudience }: Ground, { id }: Person): Proposal[] =>
  (byAudience.get(id) ?? []).filter(isDrafted);

/** A proposal shows trust by an introduction that serves it, or a step done before. */
const showsTrust = ({ plan }: Ground, proposals: readonly Proposal[]): boolean => {
  const ids = new Set(proposals.map(({ id }) => id));
  return (
    plan.introductions.some(({ proposalIds }) => proposalIds.some((id) => ids.has(id))) ||
    proposals.some(({ steps }) => steps.some(({ precedentId }) => precedentId !== undefined))
  );
};

const missingOf = (ground: Ground, proposals: readonly Proposal[]) => {
  const [first] = proposals;
  if (!first) return null;
  if (!proposals.some(({ vision }) => saysSomething(vision)))
    return { words: 'person-no-vision', fix: onProposal(first.id, 'vision') } as const;
  if (!proposals.some(({ goals }) => goals.length > 0))
    return { words: 'person-no-goals', fix: onProposal(first.id, 'goals') } as const;
  if (!showsTrust(ground, proposals))
    return {
      words: 'person-no-trust',
      fix: inView(ground, 'trust', 'new', 'add-introduction'),
    } as const;
  return null;
};

/** Whoever decides judges what they are told by all three. */
export const pillarMissingForPerson = defineRule({
  id: 'pillar-missing-for-person',
  code: 'R27',
  severity: ['warning'],
  minutes: 5,
  words: ['person-no-vision', 'person-no-goals', 'person-no-trust'],
  about: 'person',
  subjects: (ground) =>
    ground.attending.filter((person) => decides(person) && forPerson(ground, person).length > 0),
  judge: (person, ground) => {
    const missing = missingOf(ground, forPerson(ground, person));
    if (!missing) return null;
    return { ...missing, params: [person.name], weight: heaviest(ground, [person.id]) };
  },
});
