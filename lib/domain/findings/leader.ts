import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/**
 * Somebody who leads: `text` is the name, `value` the title. A middle initial does not make
 * another person, a title does not either.
 */
export const leader = defineKind({
  kind: 'leader',
  sameAs: (text) => {
    const parts = foldWords(text).split(' ');
    const isInner = (index: number) => index > 0 && index < parts.length - 1;
    return parts.filter((part, index) => !(isInner(index) && part.length === 1)).join(' ');
  },
  cues: /\b(ceo|cfo|cto|coo|chief|founder|president|director|head of|vp|geschaftsfuhrer(in)?|vorstand|leiter(in)?|grunder(in)?|directeur|directrice|fondat(eur|rice)|directora|fundadora?)\b/,
});
