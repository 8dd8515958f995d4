import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Anything worth keeping that is none of the others. */
export const other = defineKind({
  kind: 'other',
  keepsFor: 24,
  sameAs: (text) => foldWords(text),
});
