import { areNearlyEqual, revenueClaims } from '../figure-claims';
import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** What the company earns or wants to earn. */
export const revenue = defineKind({
  kind: 'revenue',
  // There is a newer figure every year.
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
  claims: revenueClaims,
  agree: areNearlyEqual,
  cues: /(\b(revenue|turnover|sales|arr|umsatz|chiffre d.affaires|ingresos)\b.*\d)|(\d.*\b(revenue|turnover|arr|umsatz)\b)/,
});
