import { isWritten, personSection, proposalSection } from '../parts';
import { SourceList } from '../source-list';
import { defineSheet } from './define-sheet';

/** One person, and what is planned for them. */
export const person = defineSheet({
  id: 'person',
  leftBehind: false,
  make(ground) {
    const list = new SourceList();
    const limits = { wants: 6, stories: 3, questions: 6, facts: 6 };
    const { plan, personId } = ground;
    const sections = [
      ...plan.people
        .filter(({ id }) => id === personId)
        .map((one) => personSection(ground, list, one, limits)),
      ...plan.proposals
        .filter(
          (one) => isWritten(one) && personId !== undefined && one.audienceIds.includes(personId),
        )
        .map((proposal) => proposalSection(ground, list, proposal, { facts: 2 })),
    ];
    return { sections: sections.filter(({ lines }) => lines.length > 0), sources: list.sources };
  },
});
