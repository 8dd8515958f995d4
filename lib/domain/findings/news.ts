import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** What happened lately. */
export const news = defineKind({
  kind: 'news',
  sameAs: (text) => foldWords(text),
  cues: /\b(announce[sd]?|announcement|launche[sd]|today|acquire[sd]|press release|pressemitteilung|communique)\b/,
});
