import { isWritten, peopleToMeet, personSection, promiseSection, proposalSection } from '../parts';
import { SourceList } from '../source-list';
import { defineSheet } from './define-sheet';

/** Everything for the round that comes, for one's own eyes. */
export const me = defineSheet({
  id: 'me',
  leftBehind: false,
  make(ground) {
    const list = new SourceList();
    const limits = { wants: 3, stories: 1, questions: 2, facts: 1 };
    const sections = [
      promiseSection(ground),
      ...peopleToMeet(ground).map((person) => personSection(ground, list, person, limits)),
      ...ground.plan.proposals
        .filter(isWritten)
        .map((proposal) => proposalSection(ground, list, proposal, { facts: 2 })),
    ];
    return { sections: sections.filter(({ lines }) => lines.length > 0), sources: list.sources };
  },
});
