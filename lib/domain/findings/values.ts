import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** A principle that guides the company; one finding for each value. */
export const values = defineKind({
  kind: 'values',
  keepsFor: 24,
  sameAs: (text) => foldWords(text),
  cues: /\b(our|core) values\b|\bwe (believe in|stand for|value)\b|\bunsere werte\b|\bnos valeurs\b|\bnuestros valores\b/,
});
