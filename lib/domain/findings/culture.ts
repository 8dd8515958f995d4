import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** How people work together. */
export const culture = defineKind({
  kind: 'culture',
  keepsFor: 24,
  sameAs: (text) => foldWords(text),
  cues: /\b(culture|diversity|work-life|remote|hybrid|kultur|unternehmenskultur|cultura)\b/,
});
