import type { Box, Line } from '../page/line';
import { foldText } from '../page/text';

/** In a table or a definition list. */
export const isInTable = (line: Line): boolean => {
  for (let box: Box | null = line.box; box; box = box.parent)
    if (box.tag === 'TABLE' || box.tag === 'DL') return true;
  return false;
};

const TOP =
  /\b(?:ceo|chief executive|(?:co-?)?founder|owner|president|proprietor|managing (?:director|partner)|geschaftsfuhrer\w*|inhaber\w*|grunder\w*|(?:co)?fondat\w+|gerante?|pdg|(?:co)?fundador\w*|oprichter|eigenaar|zaakvoerder|titolare|principal|chair\w*)\b|代表|社長/;

/** A title that only the head of a company has, so that no context is needed to believe it. */
export const isTopTitle = (title: string): boolean => TOP.test(foldText(title));
