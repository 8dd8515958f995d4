import { foundedClaims } from '../figure-claims';
import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Any other number: profit, funding, employees, locations. */
export const financial = defineKind({
  kind: 'financial',
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
  claims: foundedClaims,
  cues: /\b(ebitda?|profit|margin|funding|raised|series [a-f]|valuation|gewinn|benefices?|beneficios?|employees|headcount|mitarbeiter|salaries|empleados)\b.*\d|\d.*\b(employees|countries|offices|locations|mitarbeiter|salaries|empleados)\b/,
});
