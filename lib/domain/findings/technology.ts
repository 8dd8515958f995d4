import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** What the company builds with. */
export const technology = defineKind({
  kind: 'technology',
  keepsFor: 24,
  sameAs: (text) => foldWords(text),
  cues: /\b(technolog\w+|tecnolog\w+|stack|cloud|kubernetes|python|java|sap|salesforce|machine learning)\b/,
});
