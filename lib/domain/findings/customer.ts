import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Who buys. */
export const customer = defineKind({
  kind: 'customer',
  keepsFor: 24,
  sameAs: (text) => foldWords(text),
  cues: /\b(customers?|clients?|kunden|clientes?)\b/,
});
