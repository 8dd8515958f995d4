import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** What stands in the way. */
export const challenge = defineKind({
  kind: 'challenge',
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
  cues: /\b(challenge|obstacle|problem|difficult\w*|herausforderung|defi|reto|shortage|pressure)\b/,
});
