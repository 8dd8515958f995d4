import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Where the company is headed. */
export const vision = defineKind({
  kind: 'vision',
  keepsFor: 24,
  sameAs: (text) => foldWords(text),
  cues: /\b(our|the) vision\b|\bwe (envision|imagine)\b|\bunsere vision\b|\bnotre vision\b|\bnuestra vision\b/,
});
