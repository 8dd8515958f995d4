import { isWritten, proposalSection } from '../parts';
import type { DisclosedBlock, SheetCode, SheetLine } from '../sheet';
import { SourceList } from '../source-list';
import { defineSheet } from './define-sheet';

/** Which block of the proposal a line is of, and so who may have it. */
const BLOCKS: Partial<Record<SheetCode, DisclosedBlock['block']>> = {
  opening: 'opening',
  nowTarget: 'vision',
  vision: 'vision',
  step: 'steps',
  goal: 'goals',
};

const disclosed = (line: SheetLine, proposalId: string): SheetLine[] => {
  const block = BLOCKS[line.code];
  return block ? [{ ...line, disclosed: { proposalId, block } }] : [];
};

/**
 * What and why, for other hands: proposals without people. Lines that are not marked to be left are
 * listed, so that somebody can say otherwise, and stand on the page only then (`leaks.ts`).
 */
export const leave = defineSheet({
  id: 'leave',
  leftBehind: true,
  make(ground) {
    const sections = ground.plan.proposals.filter(isWritten).map((proposal) => {
      const section = proposalSection(ground, new SourceList(), proposal, { facts: 0 });
      return { ...section, lines: section.lines.flatMap((line) => disclosed(line, proposal.id)) };
    });
    return { sections: sections.filter(({ lines }) => lines.length > 0), sources: [] };
  },
});
