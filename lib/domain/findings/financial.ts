import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Any other number: profit, funding, employees, locations. */
export const financial = defineKind({
  kind: 'financial',
  sameAs: (text) => foldWords(text),
  cues: /\b(ebitda?|profit|margin|funding|raised|series [a-f]|valuation|gewinn|benefice|employees|headcount|mitarbeiter)\b.*\d|\d.*\b(employees|countries|offices|locations|mitarbeiter)\b/,
});
