import type { Box, Line } from '../page/line';
import { foldText } from '../page/text';

/** In a table or a definition list. */
export const isInTable = (line: Line): boolean => {
  for (let box: Box | null = line.box; box; box = box.parent)
    if (box.tag === 'TABLE' || box.tag === 'DL') return true;
  return false;
};

const TOP =
  /\b(?:ceo|chief executive|(?:co-?)?founder|owner|president|proprietor|managing (?:director|partner)|(?:executive|general) (?:director|manager)|managing member|geschaftsfuhr\w*|geschaftsleit\w*|vorstand\w*|inhaber\w*|\w*grunder\w*|president[ea]?|(?:co)?fondat\w+|gerante?|pdg|(?:directeur|directrice|director|directora|direttore|direttrice|diretor|diretora)[ -](?:general\w*|ejecutiv[oa]|executiv[oa])|(?:algemeen|statutair) directeur|amministrat(?:ore|rice)|consejer[oa] delegad[oa]|administrador[a]? unic[oa]|(?:co)?fundador\w*|\w*oprichter|eigenaar|eigenares(?:se)?|zaakvoer\w+|titolare|principal|chair\w*)\b|代表|社長/;

/** A title that only the head of a company has, so that no context is needed to believe it. */
export const isTopTitle = (title: string): boolean => TOP.test(foldText(title));
