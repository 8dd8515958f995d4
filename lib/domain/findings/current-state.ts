import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Where the company is. */
export const currentState = defineKind({
  kind: 'current-state',
  // It says "currently".
  keepsFor: 6,
  sameAs: (text) => foldWords(text),
  cues: /\b(currently|at present|so far|as of today|derzeit|actuellement|actualmente)\b/,
});
