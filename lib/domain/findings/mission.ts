import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Why the company exists. */
export const mission = defineKind({
  kind: 'mission',
  keepsFor: 24,
  sameAs: (text) => foldWords(text),
  cues: /\b(our|the) mission\b|\bwe exist to\b|\bon a mission\b|\bunsere mission\b|\bnotre mission\b|\bnuestra mision\b/,
});
