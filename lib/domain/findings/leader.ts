import { mayBeOnePerson, nameKey } from '../person-name';
import { singularRoles } from '../seniority/singular-role';
import { defineKind } from './define-kind';

/**
 * Somebody who leads: `text` is the name, `value` the title. A middle initial does not make
 * another person, a title does not either.
 */
export const leader = defineKind({
  kind: 'leader',
  // People move on; a year is what the last annual report covers.
  keepsFor: 12,
  sameAs: (text) => nameKey(text),
  cues: /\b(ceo|cfo|cto|coo|chief|founder|president|director|head of|vp|geschaftsfuhrer(in)?|vorstand|leiter(in)?|grunder(in)?|directeur|directrice|fondat(eur|rice)|directora|fundadora?)\b/,
  claims: ({ text, value }) => singularRoles(value ?? '').map((topic) => ({ topic, says: text })),
  agree: mayBeOnePerson,
});
