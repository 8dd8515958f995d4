import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** What happened lately. */
export const news = defineKind({
  kind: 'news',
  // Half a year later it is none.
  keepsFor: 6,
  sameAs: (text) => foldWords(text),
  cues: /\b(announce[sd]?|announcement|launche[sd]|today|acquire[sd]|press release|pressemitteilung|communique)\b/,
});
