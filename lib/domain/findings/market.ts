import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Where the company sells. */
export const market = defineKind({
  kind: 'market',
  keepsFor: 24,
  sameAs: (text) => foldWords(text),
  cues: /\b(market|industry|sector|segment|markt|branche|marche|secteur|mercado)\b/,
});
